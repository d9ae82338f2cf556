package io.holdingline.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param keyFile the Ed25519 private key (PEM) that signs the record; give every node the same. Without it the first
 *         start makes {@code keys/audit.pem} in the data directory.
 */
@ConfigurationProperties("holdingline.audit")
record AuditProperties(@Nullable Path keyFile) {
}

package io.holdingline.audit;

import io.holdingline.audit.proof.HouseKey;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
class AuditConfiguration {

    /** A key that somebody configured must exist; only the house's own is made when missing. */
    @Bean
    HouseKey auditKey(AuditProperties properties, @Value("${holdingline.data-dir}") Path dataDir) {
        return properties.keyFile() != null ? new KeyFile(properties.keyFile()).open()
                : new KeyFile(dataDir.resolve("keys").resolve("audit.pem")).openOrMake();
    }
}

package io.holdingline.publishing.http;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of outbound calls.
 *
 * @param allowPrivate true lets calls go to plain http and to addresses of this machine and network: demo and tests only
 * @param connectTimeout for the connection and for TLS
 * @param timeout for the whole call, connection included
 */
public record HttpSettings(@DefaultValue("false") boolean allowPrivate, @DefaultValue("5s") Duration connectTimeout,
                           @DefaultValue("20s") Duration timeout) {
}

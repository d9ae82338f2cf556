package io.holdingline.deadline.clock;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/** @param sectors in which the house works, as the legal clocks name them: {@code finance}, {@code health}, {@code listed} */
@ConfigurationProperties("holdingline.deadline")
record DeadlineSettings(@DefaultValue Set<String> sectors) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DeadlineSettings.class)
    static class Registration {
    }
}

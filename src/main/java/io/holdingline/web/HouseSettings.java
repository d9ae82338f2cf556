package io.holdingline.web;

import jakarta.validation.constraints.NotBlank;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;

/** @param zone in which the house shows times; @param organisation in whose name it speaks */
@Validated
@ConfigurationProperties("holdingline")
record HouseSettings(@DefaultValue("UTC") ZoneId zone, @NotBlank String organisation) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(HouseSettings.class)
    static class Registration {
    }
}

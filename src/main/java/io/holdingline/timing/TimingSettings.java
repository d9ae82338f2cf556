package io.holdingline.timing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param enabled false where due work is run by hand, as in tests */
@ConfigurationProperties("holdingline.timing")
record TimingSettings(@DefaultValue("true") boolean enabled) {
}

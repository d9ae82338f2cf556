package io.holdingline.playbook;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The folders in which people edit playbooks, tables and templates. */
@ConfigurationProperties("holdingline.content")
record ContentSettings(@DefaultValue("playbooks") Path playbooks, @DefaultValue("templates") Path templates) {
}

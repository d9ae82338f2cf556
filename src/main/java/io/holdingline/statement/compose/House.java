package io.holdingline.statement.compose;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What words may say about the house itself. @param baseUrl where the newsroom is read, without a slash at the end @param contact line for the press */
@ConfigurationProperties("holdingline")
public record House(@DefaultValue("Example Organisation") String organisation, @DefaultValue("UTC") ZoneId zone,
             @DefaultValue("http://127.0.0.1:8080") String baseUrl, @DefaultValue("") String contact) {
}

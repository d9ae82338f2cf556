package io.holdingline.alert;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How alert sources are let in and how long what they sent is kept.
 *
 * @param token bearer token of the sources; blank lets none in by token
 * @param hmacSecret secret of {@code X-Holdingline-Signature}; blank lets none in by signature
 * @param silenceAfter a source that sent nothing for so long is shown as silent
 * @param lookAgainAfter when an alert is routed again that was stored but not routed
 * @param deadLetters how many unreadable bodies are kept
 * @param deadLetterBytes how much of each
 */
@Validated
@ConfigurationProperties("holdingline.alert")
public record AlertProperties(@DefaultValue("") String token, @DefaultValue("") String hmacSecret,
                              @NotNull @DefaultValue("24h") Duration silenceAfter,
                              @NotNull @DefaultValue("30s") Duration lookAgainAfter,
                              @Min(1) @DefaultValue("200") int deadLetters,
                              @Min(1024) @DefaultValue("65536") int deadLetterBytes,
                              @NotNull @DefaultValue("30d") Duration deadLettersFor,
                              @NotNull @DefaultValue("90d") Duration deliveriesFor) {

    @Override
    public String toString() {
        return "AlertProperties[token and secret are not shown]";
    }
}

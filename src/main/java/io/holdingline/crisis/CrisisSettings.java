package io.holdingline.crisis;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a new crisis begins with unless the person who launches it says otherwise.
 *
 * @param languages the house speaks, the leading one first
 * @param jurisdictions the house answers in
 */
@ConfigurationProperties("holdingline.crisis")
public record CrisisSettings(@DefaultValue("en") List<String> languages,
                             @DefaultValue({"eu", "uk", "us"}) List<String> jurisdictions) {

    /** Everything the house speaks and answers in. */
    public Reach reach() {
        return Reach.of(languages, jurisdictions);
    }
}

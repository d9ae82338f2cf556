package io.holdingline.publishing.connect;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who receives the e-mails.
 *
 * @param name what people call the list
 * @param to its addresses, hidden from one another
 * @param languages it reads (ISO 639-1); none for every language there is
 */
public record EmailAudience(@DefaultValue("customers") String name, @DefaultValue List<String> to,
                            @DefaultValue List<String> languages) {
}

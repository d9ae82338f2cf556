package io.holdingline.publishing.connect;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who receives the signed calls.
 *
 * @param url empty for none
 * @param secret the key of the signature, shared with the receiver
 * @param idempotent true only where the receiver promises to take one {@code Idempotency-Key} once
 */
public record WebhookReceiver(@DefaultValue("") String url, @DefaultValue("") String secret,
                              @DefaultValue("false") boolean idempotent) {

    @Override
    public String toString() {
        return "WebhookReceiver[" + url + "]";
    }
}

package io.holdingline.alert;

import java.util.UUID;

/** Names one alert episode of one source. */
public record AlertId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

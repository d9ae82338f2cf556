package io.holdingline.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names of chains: one for every crisis, and one of the house for all else. */
final class Chains {

    static final String HOUSE = "house";

    private Chains() {
    }

    static String of(@Nullable UUID crisis) {
        return crisis == null ? HOUSE : crisis.toString();
    }

    static @Nullable UUID crisis(String chain) {
        return HOUSE.equals(chain) ? null : UUID.fromString(chain);
    }
}

package io.holdingline.audit.proof;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names of chains: one for every crisis, and one of the house for all else. */
public final class Chains {

    public static final String HOUSE = "house";

    private Chains() {
    }

    public static String of(@Nullable UUID crisis) {
        return crisis == null ? HOUSE : crisis.toString();
    }

    public static @Nullable UUID crisis(String chain) {
        return HOUSE.equals(chain) ? null : UUID.fromString(chain);
    }
}

package io.holdingline.crisis.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One field of a fact sheet form.
 *
 * @param shown what stands in the field
 * @param kept what the sheet holds now, where that differs from what was typed
 */
record FactField(String name, String label, String hint, String type, boolean required, String shown,
                        @Nullable String kept, @Nullable String confirmedBy, @Nullable Instant confirmedAt) {

    /** Names the input and, with a suffix, what describes it. */
    public String id() {
        return "fact-" + name;
    }
}

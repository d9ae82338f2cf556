package io.holdingline.audit.proof;

import org.jspecify.annotations.Nullable;

/**
 * What the check of an export found.
 *
 * @param checkpoint of the export where it is whole
 * @param line the first bad line, from 1; 0 where there is none
 * @param sentence what is wrong, empty where nothing is
 */
public record Verdict(@Nullable Checkpoint checkpoint, long line, String sentence) {

    public boolean isWhole() {
        return checkpoint != null;
    }
}

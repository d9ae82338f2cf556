package io.holdingline.playbook.web;

import io.holdingline.playbook.FileVersion;
import org.jspecify.annotations.Nullable;

/**
 * One file in a list.
 *
 * @param scenario null for what has no page of its own
 * @param age the version in use; null where none ever was
 * @param findings what is wrong with the file in the folder
 */
record PlaybookRow(String title, @Nullable String description, String file, @Nullable String scenario,
                   @Nullable FileVersion age, long findings, boolean launchable) {

    /** Both a state and the name of its icon. */
    public String state() {
        return findings > 0 ? "failed" : "approved";
    }

    public String word() {
        return findings > 0 ? "Refused" : "Clean";
    }

    public @Nullable String remark() {
        if (findings == 0) {
            return null;
        }
        var count = findings == 1 ? "1 finding" : findings + " findings";
        return age == null ? count + ", not in use" : count + ", version " + age.number() + " stays in use";
    }
}

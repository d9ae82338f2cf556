package io.holdingline.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a person comes to do; playbooks name a role by its key. */
public enum Role {
    PR_MANAGER("pr-manager", "PR manager"),
    LEGAL_REVIEWER("legal-reviewer", "Legal reviewer"),
    SOCIAL_TEAM("social-team", "Social team"),
    ADMINISTRATOR("administrator", "Administrator"),
    AUDITOR("auditor", "Auditor");

    private final String key;
    private final String label;

    Role(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }

    /** The role as people write it, in capitals or not. */
    public static Optional<Role> ofLabel(String label) {
        return Arrays.stream(values()).filter(role -> role.label.equalsIgnoreCase(label)).findFirst();
    }
}

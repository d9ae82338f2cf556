package io.holdingline.crisis;

/** How grave a crisis is; SEV1 is the gravest. */
public enum Severity {
    SEV1, SEV2, SEV3, SEV4;

    /** 1 to 4, as the screens draw it. */
    public int level() {
        return ordinal() + 1;
    }
}

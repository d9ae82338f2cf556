package io.holdingline.crisis;

/** What came of a launch. @param joined true where an open crisis already had the open key */
public record Launched(Crisis crisis, boolean joined) {
}

package io.holdingline.playbook.modeler;

/** What a field for a duration takes: what the lint takes. */
final class Durations {

    static final String PATTERN = "P(?=.)(\\d+[DW])?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?|\\$\\{\\w+\\}";
    static final String COMPLAINT = "Write a duration such as PT15M (minutes), PT4H (hours) or P1D (days)";

    private Durations() {
    }
}

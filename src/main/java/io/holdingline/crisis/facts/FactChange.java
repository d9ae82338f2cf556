package io.holdingline.crisis.facts;

/** One fact before and after. @param from empty where it was not known; @param to empty where it was taken back */
record FactChange(String name, String label, String from, String to) {

    private static final int SHOWN = 200;

    String sentence() {
        return to.isEmpty() ? "took back the fact " + label : "confirmed " + label + ": “" + shortened() + "”";
    }

    private String shortened() {
        return to.length() <= SHOWN ? to : to.substring(0, SHOWN) + "…";
    }
}

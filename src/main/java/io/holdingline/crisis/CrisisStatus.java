package io.holdingline.crisis;

/** How far a crisis has come, in the words of incident response. RESOLVED: confirmed over; CLOSED: stood down. */
public enum CrisisStatus {
    INVESTIGATING("Investigating"), IDENTIFIED("Identified"), MONITORING("Monitoring"), RESOLVED("Resolved"),
    CLOSED("Closed");

    private final String label;

    CrisisStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

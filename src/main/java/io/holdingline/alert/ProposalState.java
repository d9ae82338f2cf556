package io.holdingline.alert;

/** What became of a proposal. */
public enum ProposalState {
    WAITING("waits for a person"), CONFIRMED("confirmed"), JOINED("joined to a crisis"), LAUNCHED("opened at once"), DISMISSED("dismissed");

    private final String label;

    ProposalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package io.holdingline.identity;

/** The way in to a house without people: a one-time token from the log. */
public interface FirstAdministrator {

    /** True while nobody has come in yet and a token waits for use. */
    boolean awaited();

    /**
     * Makes the first administrator and uses the token up.
     *
     * @throws io.holdingline.shared.NotFound where the token is used up already
     * @throws io.holdingline.shared.RuleViolation for a wrong token or an unusable field
     */
    void make(String token, UserName name, String displayName, String email, String passPhrase);
}

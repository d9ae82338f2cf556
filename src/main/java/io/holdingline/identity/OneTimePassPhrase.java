package io.holdingline.identity;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who came in with a one-time pass phrase does nothing else before choosing another. */
public final class OneTimePassPhrase {

    /** Where a new one is chosen. */
    public static final String PAGE = "/pass-phrase";

    /** The session keeps nothing else about rights: roles are read with each request. */
    static final GrantedAuthority DUTY = new SimpleGrantedAuthority("ONE_TIME_PASS_PHRASE");

    private OneTimePassPhrase() {
    }

    public static boolean usedBy(Authentication authentication) {
        return authentication.getAuthorities().contains(DUTY);
    }
}

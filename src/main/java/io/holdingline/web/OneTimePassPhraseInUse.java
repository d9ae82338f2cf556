package io.holdingline.web;

import org.springframework.security.access.AccessDeniedException;

/** The person must choose a pass phrase before anything else. */
class OneTimePassPhraseInUse extends AccessDeniedException {

    OneTimePassPhraseInUse() {
        super("A one-time pass phrase is in use");
    }
}

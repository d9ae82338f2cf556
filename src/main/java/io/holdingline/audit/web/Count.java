package io.holdingline.audit.web;

import java.util.Locale;

/** Writes how many there are of a thing. */
final class Count {

    private Count() {
    }

    static String of(long number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
    }
}

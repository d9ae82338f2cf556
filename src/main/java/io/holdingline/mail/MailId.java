package io.holdingline.mail;

import java.util.regex.Pattern;

/** The shape of a message id: safe in a header and as the name of a file. */
final class MailId {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+=-]{0,120}@[A-Za-z0-9][A-Za-z0-9.-]{0,100}");

    private MailId() {
    }

    static boolean isOne(String id) {
        return SHAPE.matcher(id).matches();
    }

    static String bracketed(String id) {
        if (!isOne(id)) {
            throw new IllegalArgumentException("Not a message id: " + id);
        }
        return "<" + id + ">";
    }
}

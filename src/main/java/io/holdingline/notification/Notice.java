package io.holdingline.notification;

/** What people are told. @param occasion names what happened, so that nobody is told the same twice */
record Notice(String occasion, String subject, String text) {
}

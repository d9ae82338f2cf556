package io.holdingline.statement.compose;

import io.holdingline.statement.ChannelForm;

/** The template text of one channel, cut into subject and words. @param bodyLine number of the first line of the words */
record ChannelText(String subject, String body, int bodyLine) {

    static ChannelText of(ChannelForm form, String text) {
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        var first = text.substring(0, end);
        var mark = form.subjectMarks().stream().filter(first::startsWith).findFirst();
        if (mark.isEmpty()) {
            return new ChannelText("", text, 1);
        }
        var rest = text.substring(end);
        var body = rest.stripLeading();
        int skipped = (int) rest.substring(0, rest.length() - body.length()).chars().filter(c -> c == '\n').count();
        return new ChannelText(first.substring(mark.get().length()).strip(), body, 1 + skipped);
    }
}

package io.holdingline.statement;

import java.util.Arrays;
import java.util.Optional;

/** The form that words take on a channel: how long they may be, and for whom they are. */
public enum ChannelForm {
    NEWSROOM("newsroom", "Newsroom", "public", "# ", 0),
    EMAIL("email", "E-mail", "customers", "Subject: ", 0),
    WEBHOOK("webhook", "Webhook", "partners", "Subject: ", 500);

    /** Characters that mail programs show of a subject. */
    public static final int LONGEST_SUBJECT = 78;

    private final String key;
    private final String label;
    private final String audience;
    private final String subjectMark;
    private final int limit;

    ChannelForm(String key, String label, String audience, String subjectMark, int limit) {
        this.key = key;
        this.label = label;
        this.audience = audience;
        this.subjectMark = subjectMark;
        this.limit = limit;
    }

    public static Optional<ChannelForm> ofKey(String key) {
        return Arrays.stream(values()).filter(form -> form.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String audience() {
        return audience;
    }

    /** What the first line begins with where it is the subject. */
    String subjectMark() {
        return subjectMark;
    }

    /** Characters the words may have; 0 for no limit. */
    public int limit() {
        return limit;
    }
}

package io.holdingline.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The form that words take on a channel: how long they may be, and for whom they are. */
public enum ChannelForm {
    NEWSROOM("newsroom", "Newsroom", "public", 0, "# "),
    EMAIL("email", "E-mail", "customers", 0, "Subject: "),
    WEBHOOK("webhook", "Webhook", "partners", 500, "Subject: "),
    STAFF("staff", "Staff e-mail", "staff", 0, "Subject: ", "# ");

    /** Characters that mail programs show of a subject. */
    public static final int LONGEST_SUBJECT = 78;

    private final String key;
    private final String label;
    private final String audience;
    private final int limit;
    private final List<String> subjectMarks;

    ChannelForm(String key, String label, String audience, int limit, String... subjectMarks) {
        this.key = key;
        this.label = label;
        this.audience = audience;
        this.limit = limit;
        this.subjectMarks = List.of(subjectMarks);
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

    /** What the first line begins with, in one way or another, where it is the subject. */
    public List<String> subjectMarks() {
        return subjectMarks;
    }

    /** Characters the words may have; 0 for no limit. */
    public int limit() {
        return limit;
    }
}

package io.holdingline.statement;

import static io.holdingline.statement.ChannelForm.EMAIL;
import static io.holdingline.statement.ChannelForm.NEWSROOM;
import static io.holdingline.statement.ChannelForm.STAFF;
import static io.holdingline.statement.ChannelForm.WEBHOOK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a statement is for, and where it may go: words for staff and words for the public share no channel. */
public enum StatementKind {

    HOLDING("holding", "Holding", Promise.CADENCE, NEWSROOM, EMAIL, WEBHOOK),
    UPDATE("update", "Update", Promise.CADENCE, NEWSROOM, EMAIL, WEBHOOK),
    CORRECTION("correction", "Correction", Promise.RUNNING, NEWSROOM, EMAIL, WEBHOOK),
    RESOLUTION("resolution", "Resolution", Promise.NONE, NEWSROOM, EMAIL, WEBHOOK),
    INTERNAL("internal", "Internal notice", Promise.NONE, STAFF);

    private final String key;
    private final String label;
    private final Promise promise;
    private final List<ChannelForm> channels;

    StatementKind(String key, String label, Promise promise, ChannelForm... channels) {
        this.key = key;
        this.label = label;
        this.promise = promise;
        this.channels = List.of(channels);
    }

    public static Optional<StatementKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** The only channels that may carry it; the first one's words stand for every channel without words of its own. */
    public List<ChannelForm> channels() {
        return channels;
    }

    /** @param channel key of a channel */
    public boolean goesTo(String channel) {
        return channels.stream().anyMatch(form -> form.key().equals(channel));
    }

    /** What a new draft promises; where it is {@link Promise#NONE} the kind promises nothing ever. */
    public Promise promise() {
        return promise;
    }

    /** Whether its words are the update that an earlier statement promised. */
    public boolean keepsPromises() {
        return this == HOLDING || this == UPDATE || this == RESOLUTION;
    }
}

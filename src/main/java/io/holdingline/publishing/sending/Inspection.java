package io.holdingline.publishing.sending;

import io.holdingline.publishing.book.Channels;
import io.holdingline.publishing.book.Row;
import io.holdingline.shared.NotFound;
import io.holdingline.statement.Clearance;
import io.holdingline.statement.Fingerprint;
import io.holdingline.statement.Revision;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Statements;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reads the words again in the moment of sending and refuses whatever is not exactly what was signed. */
@Component
class Inspection {

    private final Statements statements;
    private final Clearance clearance;
    private final Channels channels;

    Inspection(Statements statements, Clearance clearance, Channels channels) {
        this.statements = statements;
        this.clearance = clearance;
        this.channels = channels;
    }

    /** What may go out now, or why nothing may. */
    Verdict inspect(Row row, Instant now) {
        if (now.isAfter(row.lateAfter())) {
            return Verdict.no("It is later than its lateness limit allows.");
        }
        if (!mayGo(row.kind(), row.channel())) {
            return Verdict.no("Words of this kind must not go to this channel.");
        }
        var missing = channels.missing(row.channel());
        return missing.isPresent() ? Verdict.no(missing.get()) : words(row);
    }

    private Verdict words(Row row) {
        return clearance.cleared(new RevisionId(row.revision()), row.sha256())
                .filter(words -> row.sha256().equals(fingerprint(words))).map(words -> verdict(row, words))
                .orElseGet(() -> Verdict.no(objection(row)));
    }

    private static boolean mayGo(String kind, String channel) {
        return StatementKind.ofKey(kind).filter(known -> known.goesTo(channel)).isPresent();
    }

    /** The row's kind is only a copy: the words themselves are asked too. */
    private static Verdict verdict(Row row, Revision words) {
        if (!words.kind().goesTo(row.channel())) {
            return Verdict.no("Words of this kind must not go to this channel.");
        }
        return row.outgoing(words).map(Verdict::yes)
                .orElseGet(() -> Verdict.no("There are no words for this channel."));
    }

    private String objection(Row row) {
        try {
            return row.sha256().equals(fingerprint(statements.revision(new RevisionId(row.revision()))))
                    ? "The words are not signed off."
                    : "The words are not the ones that were signed: their fingerprint has changed.";
        } catch (NotFound gone) {
            return "Its words are gone.";
        }
    }

    private static String fingerprint(Revision words) {
        return Fingerprint.of(words.variants(), words.nextUpdateAt(), words.publishAt());
    }
}

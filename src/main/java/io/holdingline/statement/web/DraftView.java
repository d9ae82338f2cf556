package io.holdingline.statement.web;

import io.holdingline.statement.Check;
import io.holdingline.statement.Draft;
import io.holdingline.statement.ShownVariant;
import io.holdingline.statement.SignOffForecast.Signature;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the draft page shows. @param back why sign-off sent the last revision back */
record DraftView(String id, String crisisId, String crisisTitle, String label, int nextRevision, String template,
                 long version, long factsVersion, String savedBy, Instant savedAt, String task,
                 Draft.@Nullable Returned back, List<FactField> facts, List<Tongue> tongues, List<String> warnings,
                 @Nullable PromiseFields promise, String publishAt, String zone, List<Signature> signatures,
                 List<Name> names, Preview preview) {

    /** @param theirs what is saved now, where a stale form holds something else */
    record FactField(String name, String label, String hint, String type, String value, String remark,
                     @Nullable String fault, @Nullable String theirs) {
    }

    /** The words of one language. @param heading null where there is only one */
    record Tongue(String code, @Nullable String heading, List<WordsField> words) {
    }

    record WordsField(String key, String label, String hint, String text, int rows, @Nullable String theirs) {
    }

    /** @param repeats whether the words may repeat the promise that stands; @param running that promise, where there is one */
    record PromiseFields(String chosen, String every, Instant cadence, Instant sooner, String otherTime, boolean repeats,
                         @Nullable Instant running) {
    }

    /** A placeholder that may be written, and what it says now. */
    record Name(String placeholder, String label) {
    }

    /** The right-hand side, which follows what is typed. @param missing labels of facts that the words lack */
    record Preview(List<ShownVariant> variants, List<String> missing, List<FactField> facts, List<Check> checks,
                   @Nullable String problem) {
    }
}

package io.holdingline.statement.web;

import io.holdingline.statement.Check;
import io.holdingline.statement.ShownVariant;
import io.holdingline.statement.SignOffForecast.Signature;
import io.holdingline.statement.check.Advice;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.draft.OverrideReason;
import io.holdingline.statement.submission.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /**
     * The right-hand side, which follows what is typed.
     *
     * @param missing labels of facts that the words lack
     */
    record Preview(List<ShownVariant> variants, List<String> missing, List<FactField> facts, List<Check> checks,
                   Broken broken, Advice advice, @Nullable String problem) {

        /** Words of no crisis, which no rule judges. */
        Preview(List<ShownVariant> variants, List<String> missing, List<FactField> facts, List<Check> checks, @Nullable String problem) {
            this(variants, missing, facts, checks, new Broken(List.of(), Map.of(), false), Advice.none(), problem);
        }
    }

    /**
     * The rules that stop a submission, each with the field for its reason.
     *
     * @param kept reasons for rules that the words do not break now, so that nothing typed is lost
     * @param asks whether {@code rules} is not what the page shows already
     */
    record Broken(List<BrokenRule> rules, Map<String, OverrideReason> kept, boolean asks) {
    }

    /** @param reason as typed or saved @param fault where the reason was given for another breach of the rule */
    record BrokenRule(Violation rule, String seen, String reason, @Nullable String fault) {
    }
}

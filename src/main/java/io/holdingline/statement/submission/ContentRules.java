package io.holdingline.statement.submission;

import io.holdingline.statement.KeptRule;
import io.holdingline.statement.compose.Composition;
import io.holdingline.statement.draft.Draft;
import java.util.List;

/** What the catalogue of a crisis demands of words: mandatory elements and forbidden words. */
public interface ContentRules {

    /** @param words the draft filled with what is known, one variant for each of the draft's channels and languages */
    Ruling on(Draft draft, Composition words);

    /**
     * What the rules say of one draft.
     *
     * @param broken the rules that at least one variant breaks, in the order of the file
     * @param conflicts whole sentences, for each pair of rules that no single variant can keep
     * @param kept the rules that apply and are kept in every variant
     */
    record Ruling(List<Violation> broken, List<String> conflicts, List<KeptRule> kept) {

        /** The broken rules that stop a submission unless a reason is given. */
        public List<Violation> blocking() {
            return broken.stream().filter(Violation::blocks).toList();
        }
    }
}

package io.holdingline.statement.check;

import io.holdingline.statement.KeptRule;
import io.holdingline.statement.submission.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule of {@code playbooks/content-checks.yml}.
 *
 * @param sentence what is missing or forbidden, for a person
 * @param blocks whether breaking it takes a reason
 * @param toCheck what still has to be checked in the law; null for nothing
 * @param conflictsWith ids of rules that no single variant can keep together with this one
 */
record ContentRule(String id, Scope scope, Demand demand, String sentence, String citation, String source, boolean blocks,
                   @Nullable String toCheck, List<String> conflictsWith) {

    /** Empty where every variant keeps it. */
    Optional<Violation> brokenBy(List<Piece> pieces) {
        var places = new ArrayList<String>();
        var found = new LinkedHashSet<String>();
        pieces.stream().filter(scope::covers).filter(piece -> !demand.isMetBy(piece)).forEach(piece -> {
            places.add(piece.label());
            found.addAll(demand.found(piece));
        });
        return places.isEmpty() ? Optional.empty() : Optional.of(new Violation(id, sentence, List.copyOf(places),
                List.copyOf(found), citation, source, blocks, toCheck));
    }

    KeptRule kept() {
        return new KeptRule(id, sentence, citation, source);
    }

    boolean applies(List<Piece> pieces) {
        return pieces.stream().anyMatch(scope::covers);
    }

    boolean isAtOddsWith(ContentRule other) {
        return conflictsWith.contains(other.id) || other.conflictsWith.contains(id);
    }
}

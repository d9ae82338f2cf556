package io.holdingline.statement.submission;

import io.holdingline.identity.Person;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.CheckOverride;
import io.holdingline.statement.Revision;
import io.holdingline.statement.compose.Composition;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.revision.Checked;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets words through that break a rule about content only where a reason says why, and has that reason recorded. */
@Component
class Overrides {

    private static final int SHORTEST_REASON = 5;

    private final ContentRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overrides(ContentRules rules, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleViolation where a rule is broken without a reason for exactly this breach */
    Checked of(Draft draft, Composition words, Person by) {
        var ruling = rules.on(draft, words);
        var broken = ruling.blocking();
        var silent = broken.stream().filter(it -> reason(draft, it).isEmpty()).toList();
        if (!silent.isEmpty()) {
            throw new RuleViolation("broken-rules", refusal(silent));
        }
        return new Checked(broken.stream().map(it -> new CheckOverride(it.rule(), it.inOneLine(), reason(draft, it), by.name(),
                by.displayName(), clock.instant())).toList(), ruling.kept());
    }

    void announce(Revision revision, Checked checked, Person by) {
        checked.overridden().forEach(it -> events.publishEvent(new CheckOverridden(revision, it, by.actor())));
    }

    private static String reason(Draft draft, Violation broken) {
        var given = draft.reasons().get(broken.rule());
        boolean counts = given != null && given.seen().equals(broken.seen()) && given.reason().length() >= SHORTEST_REASON;
        return counts ? given.reason() : "";
    }

    private static String refusal(List<Violation> silent) {
        return "These words break " + (silent.size() == 1 ? "a rule" : silent.size() + " rules") + ". "
                + silent.stream().map(Violation::sentence).collect(Collectors.joining(" "))
                + " Mend the words, or say below why they must go out like this, in at least " + SHORTEST_REASON + " characters.";
    }
}

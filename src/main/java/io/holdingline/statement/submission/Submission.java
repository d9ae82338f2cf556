package io.holdingline.statement.submission;

import io.holdingline.crisis.Fact;
import io.holdingline.crisis.FactDefinition;
import io.holdingline.identity.Person;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.FactBehind;
import io.holdingline.statement.Fingerprint;
import io.holdingline.statement.Languages;
import io.holdingline.statement.Promise;
import io.holdingline.statement.Revision;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementSubmitted;
import io.holdingline.statement.Variant;
import io.holdingline.statement.compose.Composition;
import io.holdingline.statement.compose.House;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.draft.Submissions;
import io.holdingline.statement.revision.Revisions;
import io.holdingline.statement.template.Form;
import io.holdingline.statement.template.Substituter;
import io.holdingline.statement.template.Value;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns a draft that has no gap into an immutable revision. */
@Component
class Submission implements Submissions {

    private static final int LONGEST_SUBJECT = 300;

    private final Revisions revisions;
    private final Overrides overrides;
    private final House house;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submission(Revisions revisions, Overrides overrides, House house, ApplicationEventPublisher events, Clock clock) {
        this.revisions = revisions;
        this.overrides = overrides;
        this.house = house;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Revision of(Draft draft, Composition words, Person by) {
        refuseGaps(draft, words);
        words.variants().forEach(variant -> refuseWrongPlace(draft.statement(), variant));
        words.variants().forEach(Submission::refuseUnsendable);
        refusePast(draft);
        var checked = overrides.of(draft, words, by);
        var revision = revision(draft, words.variants(), by);
        if (!revisions.keep(draft.statement(), revision, facts(draft), checked)) {
            throw new RuleViolation(draft.statement().label() + " has been submitted already.");
        }
        overrides.announce(revision, checked, by);
        events.publishEvent(new StatementSubmitted(revision.crisis(), revision, by.actor()));
        return revision;
    }

    private Revision revision(Draft draft, List<Variant> variants, Person by) {
        var statement = draft.statement();
        return new Revision(new RevisionId(UUID.randomUUID()), statement.id(), statement.crisis(), statement.kind(),
                statement.label(), statement.revision() + 1, by.name(), clock.instant(), variants, draft.nextUpdateAt(),
                draft.publishAt(), Fingerprint.of(variants, draft.nextUpdateAt(), draft.publishAt()));
    }

    private static void refuseGaps(Draft draft, Composition words) {
        var missing = new LinkedHashSet<>(words.missing());
        draft.sheet().definitions().stream()
                .filter(fact -> draft.required().contains(fact.name()) && !draft.sheet().facts().containsKey(fact.name()))
                .map(FactDefinition::label).forEach(missing::add);
        if (!missing.isEmpty()) {
            throw new RuleViolation("facts", "The words cannot go out with a gap. Fill in: " + String.join(", ", missing) + ".");
        }
    }

    private static void refuseWrongPlace(Statement statement, Variant variant) {
        if (!statement.kind().goesTo(variant.channel())) {
            throw new RuleViolation(statement.label() + " must not go to the channel " + variant.channel() + ".");
        }
    }

    private static void refuseUnsendable(Variant variant) {
        var words = "The " + variant.channel() + " words in " + Languages.name(variant.language()) + " ";
        var field = "words-" + variant.channel() + "-" + variant.language();
        if (variant.subject().isBlank() || variant.text().isBlank()) {
            throw new RuleViolation(field, words + "lack " + (variant.text().isBlank() ? "a text." : "a headline."));
        }
        if (variant.subject().length() > LONGEST_SUBJECT) {
            throw new RuleViolation(field, words + "have a headline of more than " + LONGEST_SUBJECT + " characters.");
        }
    }

    private void refusePast(Draft draft) {
        refusePast("promise", "The promised next update", draft.nextUpdateAt());
        refusePast("publishAt", "The publishing time", draft.publishAt());
        if (draft.promise() == Promise.OTHER && draft.nextUpdateAt() == null) {
            throw new RuleViolation("promise", "Say when the next update will be there.");
        }
        if (draft.nextUpdateAt() != null && draft.publishAt() != null && !draft.publishAt().isBefore(draft.nextUpdateAt())) {
            throw new RuleViolation("publishAt", "The next update is promised before these words go out.");
        }
    }

    private void refusePast(String field, String what, @Nullable Instant at) {
        if (at != null && !at.isAfter(clock.instant())) {
            throw new RuleViolation(field, what + " is in the past. Set a later time.");
        }
    }

    private List<FactBehind> facts(Draft draft) {
        var used = new ArrayList<FactBehind>();
        for (FactDefinition fact : draft.sheet().definitions()) {
            var known = draft.usedFacts().get(fact.name());
            if (known != null) {
                used.add(new FactBehind(fact.name(), fact.label(), written(fact, known), known.confirmedBy(), known.setBy(), known.at()));
            }
        }
        if (draft.nextUpdateAt() != null) {
            used.add(promise(draft, draft.nextUpdateAt()));
        }
        return used;
    }

    private String written(FactDefinition fact, Fact known) {
        return written(new Value(fact.label(), fact.type(), known.value()));
    }

    private String written(Value value) {
        return Substituter.fill("{{it}}", 1, Map.of("it", value), house.zone(), Locale.UK, Form.PLAIN).text();
    }

    private FactBehind promise(Draft draft, Instant nextUpdateAt) {
        var by = switch (draft.promise()) {
            case CADENCE -> "Update cadence";
            case RUNNING -> "Promised before";
            default -> draft.changedBy();
        };
        return new FactBehind("next_update", "Next update",
                written(new Value("Next update", Value.TIME, nextUpdateAt.toString())), by, null, clock.instant());
    }
}

package io.holdingline.statement.draft;

import io.holdingline.crisis.Cadences;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.Fact;
import io.holdingline.crisis.FactSheet;
import io.holdingline.crisis.FactSheets;
import io.holdingline.crisis.RunningPromise;
import io.holdingline.identity.Person;
import io.holdingline.identity.UserName;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.statement.Promise;
import io.holdingline.statement.Revision;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.Statements;
import io.holdingline.statement.compose.Composer;
import io.holdingline.statement.compose.Composition;
import io.holdingline.statement.compose.Names;
import io.holdingline.statement.compose.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DraftDesk implements Drafts {

    private final Statements statements;
    private final OriginTable origins;
    private final DraftTable drafts;
    private final AuthorTable authors;
    private final ReasonTable reasons;
    private final Crises crises;
    private final FactSheets sheets;
    private final Cadences cadences;
    private final RunningPromise running;
    private final Names names;
    private final Submissions submissions;
    private final Clock clock;

    DraftDesk(Statements statements, OriginTable origins, DraftTable drafts, AuthorTable authors, ReasonTable reasons, Crises crises,
              FactSheets sheets, Cadences cadences, RunningPromise running, Names names, Submissions submissions, Clock clock) {
        this.statements = statements;
        this.origins = origins;
        this.drafts = drafts;
        this.authors = authors;
        this.reasons = reasons;
        this.crises = crises;
        this.sheets = sheets;
        this.cadences = cadences;
        this.running = running;
        this.names = names;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Override
    public Draft of(StatementId id) {
        var statement = statements.get(id);
        var crisis = crises.get(statement.crisis());
        return draft(statement, sheets.of(crisis.id()), offer(crisis));
    }

    @Override
    public Set<UserName> authors(Draft draft) {
        var everybody = new HashSet<>(authors.of(draft.statement().id()));
        draft.usedFacts().values().stream().map(Fact::setBy).filter(Objects::nonNull).forEach(everybody::add);
        return everybody;
    }

    @Override
    public Composition preview(StatementId id, DraftEdit edit) {
        var statement = statements.get(id);
        var crisis = crises.get(statement.crisis());
        var values = names.of(crisis, sheets.of(crisis.id()),
                written(statement, promised(edit.promise(), edit.otherTime(), offer(crisis)), offer(crisis)), edit.facts());
        var texts = drafts.texts(id);
        Words.tidied(edit.texts()).forEach((language, words) -> texts.computeIfPresent(language, (same, kept) -> {
            kept.putAll(words);
            return kept;
        }));
        return new Composer(values, names.zone()).compose(statement.kind(), texts);
    }

    @Override
    public Composition compose(StatementId id) {
        return compose(of(id));
    }

    @Override
    public Draft save(StatementId id, long version, long factsVersion, DraftEdit edit, Person by) {
        var statement = statements.get(id);
        requireDraft(statement);
        var crisis = crises.get(statement.crisis());
        var sheet = saveFacts(crisis, factsVersion, edit.facts(), by);
        var row = drafts.find(id).filter(it -> it.version() == version).orElseThrow(DraftDesk::stale);
        if (!drafts.update(id, row.next(edit, sheet.version(), by.displayName(), clock.instant()), Words.tidied(edit.texts()))) {
            throw stale();
        }
        reasons.put(id, edit.reasons());
        authors.add(id, statement.revision() + 1, by.name());
        return draft(statement, sheet, offer(crisis));
    }

    @Override
    public Revision submit(StatementId id, long version, long factsVersion, DraftEdit edit, Person by) {
        var draft = save(id, version, factsVersion, edit, by);
        return submissions.of(draft, compose(draft), by);
    }

    private Composition compose(Draft draft) {
        var values = names.of(crises.get(draft.statement().crisis()), draft.sheet(),
                written(draft.statement(), draft.nextUpdateAt(), draft.offer()));
        return new Composer(values, names.zone()).compose(draft.statement().kind(), draft.texts());
    }

    private FactSheet saveFacts(Crisis crisis, long version, Map<String, String> typed, Person by) {
        var sheet = sheets.of(crisis.id());
        var changed = new LinkedHashMap<String, String>();
        typed.forEach((name, value) -> {
            var known = sheet.facts().get(name);
            if (!value.strip().equals(known == null ? "" : known.value().strip())) {
                changed.put(name, value);
            }
        });
        return changed.isEmpty() ? sheet : sheets.save(crisis.id(), version, changed, by.actor());
    }

    private Draft draft(Statement statement, FactSheet sheet, PromiseOffer offer) {
        var row = drafts.find(statement.id()).orElseThrow();
        var origin = origins.of(statement.id());
        return new Draft(statement, row.version(), origin.title(), drafts.texts(statement.id()), origin.missing(), sheet,
                origin.required(), row.promise(), promised(row.promise(), row.otherTime(), offer), offer,
                row.publishAt(), row.changedBy(), row.changedAt(), row.returned(), reasons.of(statement.id()));
    }

    private PromiseOffer offer(Crisis crisis) {
        return PromiseOffer.at(clock.instant(), cadences.of(crisis).every(), running.promised(crisis.id()).orElse(null));
    }

    private static @Nullable Instant promised(Promise promise, @Nullable Instant other, PromiseOffer offer) {
        return switch (promise) {
            case CADENCE -> offer.cadence();
            case SOONER -> offer.sooner();
            case OTHER -> other;
            case RUNNING -> offer.running();
            case NONE -> null;
        };
    }

    /** Words for staff may say when the public hears next, but promise it to nobody. */
    private static @Nullable Instant written(Statement statement, @Nullable Instant promised, PromiseOffer offer) {
        return statement.kind() == StatementKind.INTERNAL ? offer.running() : promised;
    }

    private static void requireDraft(Statement statement) {
        if (statement.state() != StatementState.DRAFTING) {
            throw new RuleViolation(statement.label() + " is no draft any more: it is "
                    + statement.state().name().toLowerCase(Locale.UK).replace('_', ' ') + ".");
        }
    }

    private static StaleInput stale() {
        return new StaleInput("Somebody else has changed this draft since you opened it. Your words are kept below, theirs beside them.");
    }
}

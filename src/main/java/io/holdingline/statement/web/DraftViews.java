package io.holdingline.statement.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.FactDefinition;
import io.holdingline.identity.Person;
import io.holdingline.identity.UserName;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.Check;
import io.holdingline.statement.ContentChecks;
import io.holdingline.statement.Languages;
import io.holdingline.statement.Promise;
import io.holdingline.statement.ShownVariant;
import io.holdingline.statement.SignOffForecast;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Variant;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.draft.Drafts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the draft page from what is saved, or from what was typed where that was refused. */
@Component
class DraftViews {

    private final Drafts drafts;
    private final Crises crises;
    private final SignOffForecast forecast;
    private final CheckViews checks;
    private final LocalTimes times;
    private final Clock clock;

    DraftViews(Drafts drafts, Crises crises, SignOffForecast forecast, CheckViews checks, LocalTimes times, Clock clock) {
        this.drafts = drafts;
        this.crises = crises;
        this.forecast = forecast;
        this.checks = checks;
        this.times = times;
        this.clock = clock;
    }

    /** @param form what was typed; null for what is saved; @param stale whether to show what others saved meanwhile */
    DraftView page(Draft draft, @Nullable DraftForm form, boolean stale, Person viewer, String task) {
        var crisis = crises.get(draft.statement().crisis());
        var statement = draft.statement();
        var typed = new TypedDraft(draft, form, times);
        var preview = preview(draft, form);
        return new DraftView(statement.id().toString(), crisis.id().toString(), crisis.title(), statement.label(),
                statement.revision() + 1, draft.templateTitle(), draft.version(), draft.sheet().version(),
                draft.changedBy(), draft.changedAt(), task, draft.returned(), facts(typed, preview.missing(), stale),
                tongues(typed, stale), warnings(draft), promise(typed), typed.publishAt(), times.zoneName(),
                forecast.forecast(crisis, statement.kind(), channels(statement.kind()), authors(draft, viewer)), names(draft), preview);
    }

    DraftView.Preview preview(Draft draft, @Nullable DraftForm form) {
        try {
            var words = form == null ? drafts.compose(draft.statement().id())
                    : drafts.preview(draft.statement().id(), form.edit(draft, times));
            var typed = new TypedDraft(draft, form, times);
            var missing = typed.missing(words);
            var found = checks.of(draft.saying(typed.texts(), draft.reasons()), words, form);
            return new DraftView.Preview(ShownVariant.all(words.variants(), it -> Optional.empty()), missing,
                    facts(typed, missing, false), Stream.concat(found.checks().stream(),
                    checks(typed, words.variants(), missing).stream()).sorted(Check.GRAVEST_FIRST).toList(),
                    found.broken(), found.advice(), null);
        } catch (RuleViolation fault) {
            return checks.unread(draft, form, fault.getMessage());
        }
    }

    private List<Check> checks(TypedDraft typed, List<Variant> variants, List<String> missing) {
        return ContentChecks.of(new ContentChecks.Subject(typed.draft().statement().kind(), variants, typed.used(), typed.unsaid(),
                new LinkedHashSet<>(missing), typed.promised(), typed.draft().offer().cadence(), clock.instant()));
    }

    private List<DraftView.FactField> facts(TypedDraft typed, List<String> missing, boolean stale) {
        return typed.facts().stream().map(it -> fact(typed, it, missing.contains(it.label()), stale)).toList();
    }

    private DraftView.FactField fact(TypedDraft typed, FactDefinition it, boolean missing, boolean stale) {
        var known = typed.draft().sheet().facts().get(it.name());
        var value = typed.value(it);
        var saved = typed.saved(it);
        return new DraftView.FactField(it.name(), it.label(), it.hint(), it.type(), value,
                known == null ? "" : known.confirmedBy() + ", " + hour(known.at()),
                missing ? "Missing. The words cannot go out with a gap." : null,
                stale && !saved.equals(value) ? saved.isEmpty() ? "nothing" : saved : null);
    }

    private static List<DraftView.Tongue> tongues(TypedDraft typed, boolean stale) {
        var languages = typed.draft().texts().keySet();
        return languages.stream().map(language -> new DraftView.Tongue(language,
                languages.size() > 1 ? "In " + Languages.name(language) : null, words(typed, language, stale))).toList();
    }

    private static List<String> warnings(Draft draft) {
        var spoken = draft.texts().keySet().stream().map(Languages::name).collect(Collectors.joining(" and "));
        return draft.missingLanguages().stream().map(language -> "There was no template in " + Languages.name(language)
                + ", so these words are drafted in " + spoken + " alone.").toList();
    }

    private static List<DraftView.WordsField> words(TypedDraft typed, String language, boolean stale) {
        return typed.draft().statement().kind().channels().stream().map(channel -> words(typed, channel, language, stale)).toList();
    }

    private static DraftView.WordsField words(TypedDraft typed, ChannelForm channel, String language, boolean stale) {
        var text = typed.words(channel, language);
        var saved = typed.saved(channel, language);
        return new DraftView.WordsField(channel.key() + "-" + language, channel.label(), hint(channel), text,
                Math.min(24, 3 + text.length() / 70 + (int) text.lines().count()),
                stale && !saved.strip().equals(text.replace("\r\n", "\n").strip()) ? saved : null);
    }

    private static String hint(ChannelForm channel) {
        return switch (channel) {
            case NEWSROOM -> "The first line, after #, is the headline.";
            case EMAIL -> "The first line, after Subject:, is the subject. Empty takes the newsroom's words.";
            case STAFF -> "The first line, after Subject:, is the subject. It goes to the staff and to nobody else.";
            case WEBHOOK -> "The short form, " + channel.limit() + " characters. Empty takes the newsroom's words.";
        };
    }

    private static DraftView.@Nullable PromiseFields promise(TypedDraft typed) {
        var draft = typed.draft();
        if (draft.promise() == Promise.NONE) {
            return null;
        }
        return new DraftView.PromiseFields(typed.promise(), draft.offer().every().toMinutes() + " min", draft.offer().cadence(),
                draft.offer().sooner(), typed.otherTime(), draft.statement().kind() == StatementKind.CORRECTION,
                draft.offer().running());
    }

    /** Whoever reads the page would write it by saving. */
    private Set<UserName> authors(Draft draft, Person viewer) {
        var authors = new LinkedHashSet<>(Set.of(viewer.name()));
        try {
            authors.addAll(drafts.authors(draft));
        } catch (RuleViolation fault) {
            // the preview names it
        }
        return authors;
    }

    private static List<String> channels(StatementKind kind) {
        return kind.channels().stream().map(ChannelForm::key).toList();
    }

    private static List<DraftView.Name> names(Draft draft) {
        var names = new ArrayList<DraftView.Name>();
        draft.sheet().definitions().forEach(it -> names.add(new DraftView.Name("{{" + it.name() + "}}", it.label())));
        names.add(new DraftView.Name("{{next_update|time}}", "The promised next update"));
        names.add(new DraftView.Name("{{organisation}}", "The organisation"));
        names.add(new DraftView.Name("{{crisis_reference}}", "The reference"));
        names.add(new DraftView.Name("{{newsroom_link}}", "The newsroom page"));
        names.add(new DraftView.Name("{{crisis_status}}", "How far the crisis has come"));
        names.add(new DraftView.Name("{{contact}}", "Whom the press may call"));
        return names;
    }

    private String hour(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.UK).format(at.atZone(ZoneId.of(times.zoneName())));
    }
}

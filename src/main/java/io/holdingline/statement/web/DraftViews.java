package io.holdingline.statement.web;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Fact;
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
import io.holdingline.statement.compose.Composition;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.draft.Drafts;
import io.holdingline.statement.template.Substituter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
        var preview = preview(draft, form);
        return new DraftView(statement.id().toString(), crisis.id().toString(), crisis.title(), statement.label(),
                statement.revision() + 1, draft.templateTitle(), draft.version(), draft.sheet().version(),
                draft.changedBy(), draft.changedAt(), task, draft.returned(), facts(draft, form, preview.missing(), stale),
                tongues(draft, form, stale), warnings(draft), promise(draft, form), publishAt(draft, form), times.zoneName(),
                forecast.forecast(crisis, statement.kind(), channels(statement.kind()), authors(draft, viewer)), names(draft), preview);
    }

    DraftView.Preview preview(Draft draft, @Nullable DraftForm form) {
        try {
            var words = form == null ? drafts.compose(draft.statement().id())
                    : drafts.preview(draft.statement().id(), form.edit(draft, times));
            var missing = missing(draft, form, words);
            var found = checks.of(draft.saying(texts(draft, form), draft.reasons()), words, form);
            return new DraftView.Preview(ShownVariant.all(words.variants(), it -> Optional.empty()), missing,
                    facts(draft, form, missing, false), Stream.concat(found.checks().stream(),
                    checks(draft, form, words.variants(), missing).stream()).sorted(Check.GRAVEST_FIRST).toList(),
                    found.broken(), found.advice(), null);
        } catch (RuleViolation fault) {
            return checks.unread(draft, form, fault.getMessage());
        }
    }

    private static Map<String, Map<String, String>> texts(Draft draft, @Nullable DraftForm form) {
        var texts = new LinkedHashMap<String, Map<String, String>>();
        draft.texts().keySet().forEach(language -> {
            var blocks = new LinkedHashMap<String, String>();
            draft.statement().kind().channels().forEach(channel -> blocks.put(channel.key(), words(draft, form, channel, language)));
            texts.put(language, blocks);
        });
        return texts;
    }

    private List<String> missing(Draft draft, @Nullable DraftForm form, Composition words) {
        var missing = new LinkedHashSet<>(words.missing());
        draft.sheet().definitions().stream().filter(it -> draft.required().contains(it.name()) && value(draft, form, it).isBlank())
                .map(FactDefinition::label).forEach(missing::add);
        return List.copyOf(missing);
    }

    private List<Check> checks(Draft draft, @Nullable DraftForm form, List<Variant> variants, List<String> missing) {
        var promise = form == null ? draft.promise() : form.promise(draft);
        var promised = switch (promise) {
            case OTHER -> form == null ? draft.nextUpdateAt() : times.instant("otherTime", form.field("otherTime"));
            case CADENCE -> draft.offer().cadence();
            case SOONER -> draft.offer().sooner();
            case RUNNING -> draft.offer().running();
            case NONE -> null;
        };
        return ContentChecks.of(new ContentChecks.Subject(draft.statement().kind(), variants, used(draft, form), unsaid(draft, form),
                new LinkedHashSet<>(missing), promised, draft.offer().cadence(), clock.instant()));
    }

    /** What the template cannot do without and the words have lost. */
    private List<String> unsaid(Draft draft, @Nullable DraftForm form) {
        var written = written(draft, form);
        return draft.sheet().definitions().stream().filter(it -> draft.required().contains(it.name()) && !written.contains(it.name()))
                .map(FactDefinition::label).toList();
    }

    private Set<String> used(Draft draft, @Nullable DraftForm form) {
        var used = new LinkedHashSet<>(draft.required());
        used.addAll(written(draft, form));
        return used;
    }

    private Set<String> written(Draft draft, @Nullable DraftForm form) {
        var used = new LinkedHashSet<String>();
        for (String language : draft.texts().keySet()) {
            draft.statement().kind().channels().forEach(channel -> used.addAll(namesIn(words(draft, form, channel, language))));
        }
        return used;
    }

    private static Set<String> namesIn(String words) {
        try {
            return Substituter.namesIn(words, 1);
        } catch (RuleViolation fault) {
            return Set.of();
        }
    }

    private List<DraftView.FactField> facts(Draft draft, @Nullable DraftForm form, List<String> missing, boolean stale) {
        var used = used(draft, form);
        return draft.sheet().definitions().stream()
                .filter(it -> used.contains(it.name()) || form != null && form.fact(it.name()) != null)
                .map(it -> fact(draft, form, it, missing.contains(it.label()), stale)).toList();
    }

    private DraftView.FactField fact(Draft draft, @Nullable DraftForm form, FactDefinition it, boolean missing, boolean stale) {
        var known = draft.sheet().facts().get(it.name());
        var value = value(draft, form, it);
        var saved = shown(it, known);
        return new DraftView.FactField(it.name(), it.label(), it.hint(), it.type(), value,
                known == null ? "" : known.confirmedBy() + ", " + hour(known.at()),
                missing ? "Missing. The words cannot go out with a gap." : null,
                stale && !saved.equals(value) ? saved.isEmpty() ? "nothing" : saved : null);
    }

    private String value(Draft draft, @Nullable DraftForm form, FactDefinition it) {
        var typed = form == null ? null : form.fact(it.name());
        return typed == null ? shown(it, draft.sheet().facts().get(it.name())) : typed;
    }

    private String shown(FactDefinition it, @Nullable Fact known) {
        return known == null ? "" : it.holdsTime() ? times.field(known.value()) : known.value();
    }

    private List<DraftView.Tongue> tongues(Draft draft, @Nullable DraftForm form, boolean stale) {
        boolean several = draft.texts().size() > 1;
        return draft.texts().keySet().stream().map(language -> new DraftView.Tongue(language,
                several ? "In " + Languages.name(language) : null, words(draft, form, language, stale))).toList();
    }

    private static List<String> warnings(Draft draft) {
        var spoken = draft.texts().keySet().stream().map(Languages::name).collect(Collectors.joining(" and "));
        return draft.missingLanguages().stream().map(language -> "There was no template in " + Languages.name(language)
                + ", so these words are drafted in " + spoken + " alone.").toList();
    }

    private List<DraftView.WordsField> words(Draft draft, @Nullable DraftForm form, String language, boolean stale) {
        return draft.statement().kind().channels().stream().map(channel -> words(draft, form, channel, language, stale)).toList();
    }

    private DraftView.WordsField words(Draft draft, @Nullable DraftForm form, ChannelForm channel, String language, boolean stale) {
        var text = words(draft, form, channel, language);
        var saved = saved(draft, channel, language);
        return new DraftView.WordsField(channel.key() + "-" + language, channel.label(), hint(channel), text,
                Math.min(24, 3 + text.length() / 70 + (int) text.lines().count()),
                stale && !saved.strip().equals(text.replace("\r\n", "\n").strip()) ? saved : null);
    }

    private static String words(Draft draft, @Nullable DraftForm form, ChannelForm channel, String language) {
        var typed = form == null ? null : form.words(channel.key(), language);
        return typed == null ? saved(draft, channel, language) : typed;
    }

    private static String saved(Draft draft, ChannelForm channel, String language) {
        return draft.texts().getOrDefault(language, Map.of()).getOrDefault(channel.key(), "");
    }

    private static String hint(ChannelForm channel) {
        return switch (channel) {
            case NEWSROOM -> "The first line, after #, is the headline.";
            case EMAIL -> "The first line, after Subject:, is the subject. Empty takes the newsroom's words.";
            case STAFF -> "The first line, after Subject:, is the subject. It goes to the staff and to nobody else.";
            case WEBHOOK -> "The short form, " + channel.limit() + " characters. Empty takes the newsroom's words.";
        };
    }

    private DraftView.@Nullable PromiseFields promise(Draft draft, @Nullable DraftForm form) {
        if (draft.promise() == Promise.NONE) {
            return null;
        }
        var chosen = form == null ? draft.promise().name() : Objects.requireNonNullElse(form.field("promise"), draft.promise().name());
        var typed = form == null ? null : form.field("otherTime");
        var saved = draft.promise() == Promise.OTHER ? times.field(draft.nextUpdateAt()) : "";
        return new DraftView.PromiseFields(chosen, draft.offer().every().toMinutes() + " min", draft.offer().cadence(),
                draft.offer().sooner(), typed == null ? saved : typed, draft.statement().kind() == StatementKind.CORRECTION,
                draft.offer().running());
    }

    private String publishAt(Draft draft, @Nullable DraftForm form) {
        var typed = form == null ? null : form.field("publishAt");
        return typed == null ? times.field(draft.publishAt()) : typed;
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

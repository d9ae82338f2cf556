package io.holdingline.statement.web;

import io.holdingline.crisis.FactDefinition;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.Promise;
import io.holdingline.statement.compose.Composition;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.template.Substituter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A draft as its page shows it: what was typed, else what is saved. @param form null where nothing was typed */
record TypedDraft(Draft draft, @Nullable DraftForm form, LocalTimes times) {

    String value(FactDefinition it) {
        var typed = form == null ? null : form.fact(it.name());
        return typed == null ? saved(it) : typed;
    }

    String saved(FactDefinition it) {
        var known = draft.sheet().facts().get(it.name());
        return known == null ? "" : it.holdsTime() ? times.field(known.value()) : known.value();
    }

    String words(ChannelForm channel, String language) {
        var typed = form == null ? null : form.words(channel.key(), language);
        return typed == null ? saved(channel, language) : typed;
    }

    String saved(ChannelForm channel, String language) {
        return draft.texts().getOrDefault(language, Map.of()).getOrDefault(channel.key(), "");
    }

    /** The words by language and channel. */
    Map<String, Map<String, String>> texts() {
        var texts = new LinkedHashMap<String, Map<String, String>>();
        draft.texts().keySet().forEach(language -> {
            var blocks = new LinkedHashMap<String, String>();
            draft.statement().kind().channels().forEach(channel -> blocks.put(channel.key(), words(channel, language)));
            texts.put(language, blocks);
        });
        return texts;
    }

    /** The facts that the words are about, and those that were typed. */
    List<FactDefinition> facts() {
        var used = used();
        return draft.sheet().definitions().stream()
                .filter(it -> used.contains(it.name()) || form != null && form.fact(it.name()) != null).toList();
    }

    /** The labels of what the words, or the template behind them, cannot do without. */
    List<String> missing(Composition words) {
        var missing = new LinkedHashSet<>(words.missing());
        draft.sheet().definitions().stream().filter(it -> draft.required().contains(it.name()) && value(it).isBlank())
                .map(FactDefinition::label).forEach(missing::add);
        return List.copyOf(missing);
    }

    /** What the template cannot do without and the words have lost. */
    List<String> unsaid() {
        var written = written();
        return draft.sheet().definitions().stream().filter(it -> draft.required().contains(it.name()) && !written.contains(it.name()))
                .map(FactDefinition::label).toList();
    }

    Set<String> used() {
        var used = new LinkedHashSet<>(draft.required());
        used.addAll(written());
        return used;
    }

    private Set<String> written() {
        var written = new LinkedHashSet<String>();
        texts().values().forEach(blocks -> blocks.values().forEach(words -> written.addAll(namesIn(words))));
        return written;
    }

    private static Set<String> namesIn(String words) {
        try {
            return Substituter.namesIn(words, 1);
        } catch (RuleViolation fault) {
            return Set.of();
        }
    }

    /** The choice as the form has it. */
    String promise() {
        return Objects.requireNonNullElse(form == null ? null : form.field("promise"), draft.promise().name());
    }

    /** The time that the choice comes to; null where it promises none, or none was typed. */
    @Nullable Instant promised() {
        return switch (form == null ? draft.promise() : form.promise(draft)) {
            case OTHER -> form == null ? draft.nextUpdateAt() : times.instant("otherTime", form.field("otherTime"));
            case CADENCE -> draft.offer().cadence();
            case SOONER -> draft.offer().sooner();
            case RUNNING -> draft.offer().running();
            case NONE -> null;
        };
    }

    String otherTime() {
        var typed = form == null ? null : form.field("otherTime");
        return typed != null ? typed : draft.promise() == Promise.OTHER ? times.field(draft.nextUpdateAt()) : "";
    }

    String publishAt() {
        var typed = form == null ? null : form.field("publishAt");
        return typed == null ? times.field(draft.publishAt()) : typed;
    }
}

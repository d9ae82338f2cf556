package io.holdingline.statement.web;

import io.holdingline.crisis.Fact;
import io.holdingline.crisis.FactDefinition;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.Promise;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.draft.DraftEdit;
import io.holdingline.statement.draft.OverrideReason;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of the draft page as they were typed. */
record DraftForm(Map<String, String> typed) {

    private static final String REASON = "override-";
    private static final String KEPT = "kept-";

    long version() {
        return number("version");
    }

    long factsVersion() {
        return number("factsVersion");
    }

    boolean isSubmission() {
        return "submit".equals(typed.get("act"));
    }

    @Nullable String words(String channel, String language) {
        return typed.get("words-" + channel + "-" + language);
    }

    @Nullable String fact(String name) {
        return typed.get("fact-" + name);
    }

    @Nullable String field(String name) {
        return typed.get(name);
    }

    DraftEdit edit(Draft draft, LocalTimes times) {
        return new DraftEdit(texts(draft), facts(draft, times), promise(draft),
                times.instant("otherTime", typed.get("otherTime")), times.instant("publishAt", typed.get("publishAt")), reasons());
    }

    /** Why rules are broken, by rule, those too that the words broke earlier. */
    Map<String, OverrideReason> reasons() {
        var reasons = reasons(KEPT);
        reasons.putAll(shownReasons());
        return reasons;
    }

    /** By rule, with the breach that the page showed. */
    Map<String, OverrideReason> shownReasons() {
        return reasons(REASON);
    }

    private Map<String, OverrideReason> reasons(String prefix) {
        var reasons = new LinkedHashMap<String, OverrideReason>();
        typed.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                var rule = name.substring(prefix.length());
                reasons.put(rule, new OverrideReason(typed.getOrDefault("seen-" + rule, ""), value));
            }
        });
        return reasons;
    }

    Promise promise(Draft draft) {
        if (draft.promise() == Promise.NONE) {
            return Promise.NONE;
        }
        try {
            return Promise.valueOf(typed.getOrDefault("promise", draft.promise().name()));
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation("promise", "Choose when the next update is promised.");
        }
    }

    private Map<String, Map<String, String>> texts(Draft draft) {
        var texts = new LinkedHashMap<String, Map<String, String>>();
        draft.texts().keySet().forEach(language -> texts.put(language, texts(draft.statement().kind(), language)));
        return texts;
    }

    private Map<String, String> texts(StatementKind kind, String language) {
        var texts = new LinkedHashMap<String, String>();
        for (ChannelForm form : kind.channels()) {
            var words = words(form.key(), language);
            if (words != null) {
                texts.put(form.key(), words);
            }
        }
        return texts;
    }

    private Map<String, String> facts(Draft draft, LocalTimes times) {
        var facts = new LinkedHashMap<String, String>();
        for (FactDefinition fact : draft.sheet().definitions()) {
            var value = fact(fact.name());
            if (value != null) {
                facts.put(fact.name(), fact.holdsTime()
                        ? time(fact, value, draft.sheet().facts().get(fact.name()), times) : value);
            }
        }
        return facts;
    }

    /** A time that was not touched keeps its seconds. */
    private static String time(FactDefinition fact, String typed, @Nullable Fact known, LocalTimes times) {
        if (known != null && times.field(known.value()).equals(typed.strip())) {
            return known.value();
        }
        var at = times.instant("fact-" + fact.name(), typed);
        return at == null ? "" : at.toString();
    }

    private long number(String field) {
        try {
            return Long.parseLong(typed.getOrDefault(field, ""));
        } catch (NumberFormatException broken) {
            throw new RuleViolation("This form is incomplete. Open the draft again.");
        }
    }
}

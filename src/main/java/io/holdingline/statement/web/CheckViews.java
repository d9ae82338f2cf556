package io.holdingline.statement.web;

import io.holdingline.statement.Check;
import io.holdingline.statement.check.Advice;
import io.holdingline.statement.check.Advisor;
import io.holdingline.statement.compose.Composition;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.draft.OverrideReason;
import io.holdingline.statement.submission.ContentRules;
import io.holdingline.statement.submission.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rules and the advice of the catalogue say of a draft, as the draft page shows it. */
@Component
class CheckViews {

    private final ContentRules rules;
    private final Advisor advisor;

    CheckViews(ContentRules rules, Advisor advisor) {
        this.rules = rules;
        this.advisor = advisor;
    }

    record Found(List<Check> checks, DraftView.Broken broken, Advice advice) {
    }

    /** @param form what was typed; null for what is saved */
    Found of(Draft draft, Composition words, @Nullable DraftForm form) {
        var ruling = rules.on(draft, words);
        var given = given(draft.reasons(), form);
        var broken = ruling.blocking().stream().map(it -> broken(it, given.get(it.rule()))).toList();
        broken.forEach(it -> given.remove(it.rule().rule()));
        var shown = form == null ? Map.<String, OverrideReason>of() : form.shownReasons();
        boolean asks = !seen(ruling.blocking()).equals(seen(shown));
        return new Found(checks(ruling, broken), new DraftView.Broken(broken, given, asks), advisor.on(draft, words));
    }

    /** Where the words cannot be read, the reasons stay as they are. */
    DraftView.Preview unread(Draft draft, @Nullable DraftForm form, String problem) {
        var broken = new DraftView.Broken(List.of(), given(draft.reasons(), form), false);
        return new DraftView.Preview(List.of(), List.of(), List.of(), List.of(), broken, Advice.none(), problem);
    }

    /** What is typed wins over what is saved. */
    private static Map<String, OverrideReason> given(Map<String, OverrideReason> saved, @Nullable DraftForm form) {
        var given = new LinkedHashMap<>(saved);
        given.putAll(form == null ? Map.of() : form.reasons());
        return given;
    }

    private static DraftView.BrokenRule broken(Violation rule, @Nullable OverrideReason given) {
        var reason = given == null ? "" : given.reason();
        boolean other = !reason.isBlank() && !rule.seen().equals(given.seen());
        return new DraftView.BrokenRule(rule, rule.seen(), reason,
                other ? "This reason was given for other words. Read it again." : null);
    }

    private static List<Check> checks(ContentRules.Ruling ruling, List<DraftView.BrokenRule> broken) {
        var checks = new ArrayList<Check>();
        broken.forEach(it -> checks.add(it.reason().isBlank() || it.fault() != null ? Check.error(it.rule().inOneLine())
                : Check.warning("Broken with a reason: " + it.rule().inOneLine())));
        ruling.broken().stream().filter(it -> !it.blocks()).forEach(it -> checks.add(Check.warning(it.inOneLine())));
        ruling.conflicts().forEach(it -> checks.add(Check.warning(it)));
        var kept = ruling.kept().size();
        if (kept > 0) {
            checks.add(Check.ok("Keeps " + kept + (kept == 1 ? " rule" : " rules") + " about content. Not legal advice"));
        }
        return checks;
    }

    private static Map<String, String> seen(List<Violation> broken) {
        return broken.stream().collect(Collectors.toMap(Violation::rule, Violation::seen));
    }

    private static Map<String, String> seen(Map<String, OverrideReason> typed) {
        return typed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().seen()));
    }
}

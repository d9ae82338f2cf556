package io.holdingline.statement.draft;

import io.holdingline.crisis.Fact;
import io.holdingline.crisis.FactSheet;
import io.holdingline.statement.Promise;
import io.holdingline.statement.Statement;
import io.holdingline.statement.Variant;
import io.holdingline.statement.template.Substituter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement while they are being written.
 *
 * @param version counts changes; a form sends it back so that nobody overwrites another
 * @param texts template text by language, the leading one first, and then by channel key
 * @param missingLanguages that had no template when it was opened
 * @param required names of facts that must be known whatever the words say
 * @param nextUpdateAt the time promised (UTC); but for {@link Promise#OTHER} as it would be if submitted now
 * @param offer the times it may promise
 * @param returned why sign-off sent the last revision back
 * @param reasons why rules about content are broken on purpose, by rule
 */
public record Draft(Statement statement, long version, String templateTitle, Map<String, Map<String, String>> texts,
                    List<String> missingLanguages, FactSheet sheet,
                    Set<String> required, Promise promise, @Nullable Instant nextUpdateAt, PromiseOffer offer,
                    @Nullable Instant publishAt, String changedBy, Instant changedAt, @Nullable Returned returned,
                    Map<String, OverrideReason> reasons) {

    /** The same draft with words and reasons not yet saved. */
    public Draft saying(Map<String, Map<String, String>> words, Map<String, OverrideReason> why) {
        return new Draft(statement, version, templateTitle, words, missingLanguages, sheet, required, promise, nextUpdateAt, offer,
                publishAt, changedBy, changedAt, returned, why);
    }

    /** The template text behind a variant: the channel's own, or the first channel's. */
    public String textBehind(Variant variant) {
        var blocks = texts.getOrDefault(variant.language(), Map.of());
        var own = blocks.getOrDefault(variant.channel(), "");
        return own.isBlank() ? blocks.getOrDefault(statement.kind().channels().get(0).key(), "") : own;
    }

    /** The known facts that the words write, by name. */
    public Map<String, Fact> usedFacts() {
        var used = new LinkedHashMap<>(sheet.facts());
        used.keySet().retainAll(texts.values().stream().flatMap(blocks -> blocks.values().stream())
                .flatMap(text -> Substituter.namesIn(text, 1).stream())
                .collect(Collectors.toSet()));
        return used;
    }

    /** The last answer of sign-off where it was a no. */
    public record Returned(int revision, String reason, String by, Instant at) {
    }
}

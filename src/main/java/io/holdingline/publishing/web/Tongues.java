package io.holdingline.publishing.web;

import io.holdingline.publishing.newsroom.NewsroomEntry;
import io.holdingline.statement.Languages;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one crisis in the language of a reader.
 *
 * @param entries one a statement, newest first: in the language asked for, else in its leading one, else in any
 * @param languages in which the crisis can be read, empty where there is only one
 */
record Tongues(List<NewsroomEntry> entries, List<Tongue> languages) {

    /** @param name as those who speak it call it */
    record Tongue(String code, String name, String href, boolean current) {
    }

    /** @param all entries of the crisis, newest first; @param asked null for the leading language */
    static Tongues of(List<NewsroomEntry> all, @Nullable String asked) {
        var statements = all.stream().collect(Collectors.groupingBy(NewsroomEntry::label, LinkedHashMap::new, Collectors.toList()));
        var entries = statements.values().stream().map(each -> chosen(each, asked))
                .sorted(Comparator.comparing(NewsroomEntry::publishedAt).reversed()).toList();
        return new Tongues(entries, entries.isEmpty() ? List.of() : languages(all, entries.get(0)));
    }

    private static NewsroomEntry chosen(Collection<NewsroomEntry> statement, @Nullable String asked) {
        return statement.stream().min(Comparator.comparing((NewsroomEntry it) -> !it.language().equals(asked))
                .thenComparing(it -> !it.leading())).orElseThrow();
    }

    private static List<Tongue> languages(List<NewsroomEntry> all, NewsroomEntry latest) {
        var codes = all.stream().sorted(Comparator.comparing((NewsroomEntry it) -> !it.leading())
                .thenComparing(NewsroomEntry::language)).map(NewsroomEntry::language).distinct().toList();
        return codes.size() < 2 ? List.of() : codes.stream().map(code -> new Tongue(code, Languages.ownName(code),
                "/newsroom/" + latest.reference() + "?lang=" + code, code.equals(latest.language()))).toList();
    }
}

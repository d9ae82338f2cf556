package io.holdingline.statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Advice about words before they are signed; none of it replaces reading them. */
public final class ContentChecks {

    private static final List<Function<Subject, Stream<Check>>> CHECKS = List.of(ContentChecks::gaps,
            ContentChecks::saysWhat, ContentChecks::languages, ContentChecks::promises, ContentChecks::subjects, ContentChecks::lengths);

    private ContentChecks() {
    }

    /**
     * What is checked.
     *
     * @param facts names of the facts that the words use
     * @param unsaid labels of facts that the template cannot do without and no words write any more
     * @param missing labels of facts that the words lack
     * @param latest the latest time that the cadence allows for the next update (UTC); null where it does not matter
     */
    public record Subject(StatementKind kind, List<Variant> variants, Set<String> facts, List<String> unsaid, Set<String> missing,
                          @Nullable Instant nextUpdateAt, @Nullable Instant latest, Instant now) {
    }

    /** Blocking ones first, then warnings, then what is well. */
    public static List<Check> of(Subject subject) {
        var found = new ArrayList<Check>();
        CHECKS.forEach(check -> check.apply(subject).forEach(found::add));
        found.sort(Check.GRAVEST_FIRST);
        return found;
    }

    private static Stream<Check> gaps(Subject subject) {
        return subject.missing().isEmpty() ? Stream.empty()
                : Stream.of(Check.error("Facts are missing: " + String.join(", ", subject.missing())));
    }

    private static Stream<Check> saysWhat(Subject subject) {
        return subject.unsaid().isEmpty() ? Stream.empty()
                : Stream.of(Check.warning("The words no longer say what the template says of: " + listed(subject.unsaid())));
    }

    /** A fact is written once, in one language, and stands in the words of all. */
    private static Stream<Check> languages(Subject subject) {
        var others = subject.variants().stream().map(Variant::language).distinct().skip(1).map(Languages::name).toList();
        return others.isEmpty() || subject.facts().isEmpty() ? Stream.empty()
                : Stream.of(Check.warning("Facts are written once: read the words in " + listed(others) + " for facts in another language"));
    }

    private static Stream<Check> promises(Subject subject) {
        if (subject.kind() == StatementKind.RESOLUTION || subject.kind() == StatementKind.INTERNAL) {
            return Stream.empty();
        }
        if (subject.nextUpdateAt() == null) {
            return subject.kind() == StatementKind.CORRECTION ? Stream.empty() : Stream.of(Check.warning("Promises no next update"));
        }
        if (!subject.nextUpdateAt().isAfter(subject.now())) {
            return Stream.of(Check.error("The promised next update is in the past"));
        }
        if (subject.latest() == null) {
            return Stream.of(Check.ok("Promises a next update"));
        }
        return Stream.of(subject.nextUpdateAt().isAfter(subject.latest())
                ? Check.warning("Promises the next update later than the cadence asks for")
                : Check.ok("Promises the next update within the cadence"));
    }

    private static Stream<Check> subjects(Subject subject) {
        var tooLong = subject.variants().stream().filter(it -> length(it.subject()) > ChannelForm.LONGEST_SUBJECT)
                .map(it -> Check.warning(label(subject, it) + ": the subject has " + length(it.subject())
                        + " characters, mail programs show " + ChannelForm.LONGEST_SUBJECT)).toList();
        return tooLong.isEmpty() ? Stream.of(Check.ok("Every subject is short enough to be read whole")) : tooLong.stream();
    }

    private static Stream<Check> lengths(Subject subject) {
        return subject.variants().stream().filter(it -> limit(it) > 0 && length(it.text()) > limit(it))
                .map(it -> Check.warning(label(subject, it) + ": " + (length(it.text()) - limit(it)) + " characters too many"));
    }

    private static String label(Subject subject, Variant variant) {
        return ShownVariant.label(variant, subject.variants());
    }

    private static int limit(Variant variant) {
        return ChannelForm.ofKey(variant.channel()).map(ChannelForm::limit).orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String listed(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}

package io.holdingline.playbook;

import io.holdingline.shared.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a playbook, as the front matter of the page for its owner says: {@code playbooks/<scenario>.md}.
 *
 * @param reviewBy the day by which it is to be looked through again; null where the page names none
 * @param page the page itself, Markdown
 */
public record Stewardship(String owner, @Nullable LocalDate reviewBy, String page) {

    private static final Pattern MATTER = Pattern.compile("\\A---\\n(.*?\\n)---\\n(.*)\\z", Pattern.DOTALL);

    /** Whether the day of its review lies before the given one. */
    public boolean isOverdue(LocalDate today) {
        return reviewBy != null && reviewBy.isBefore(today);
    }

    /** The owner's page with another day of review in its front matter, everything else as it was. */
    public static String reviewed(String text, LocalDate next) {
        var matter = MATTER.matcher(text.replace("\r\n", "\n"));
        if (!matter.matches()) {
            throw new RuleViolation("next", "The page for the owner has no front matter. Propose one that begins with owner and review-by.");
        }
        var others = matter.group(1).lines().filter(line -> !line.startsWith("review-by:")).collect(Collectors.joining("\n"));
        return "---\n" + others + "\nreview-by: " + next + "\n---\n" + matter.group(2);
    }

    /** Empty where the page has no front matter with an owner. */
    static Optional<Stewardship> read(String text) {
        var matter = MATTER.matcher(text.replace("\r\n", "\n"));
        return matter.matches() ? value(matter.group(1), "owner").map(owner -> new Stewardship(owner,
                value(matter.group(1), "review-by").flatMap(Stewardship::date).orElse(null), matter.group(2).strip()))
                : Optional.empty();
    }

    /** The lines of the front matter; empty where the page has none. */
    static Optional<String> head(String text) {
        var matter = MATTER.matcher(text.replace("\r\n", "\n"));
        return matter.matches() ? Optional.of(matter.group(1)) : Optional.empty();
    }

    /** Words may stand in quotes, as YAML allows. */
    static Optional<String> value(String lines, String key) {
        return lines.lines().filter(line -> line.startsWith(key + ":")).map(line -> line.substring(key.length() + 1).strip())
                .map(value -> value.replaceAll("^([\"'])(.*)\\1$", "$2").strip())
                .filter(value -> !value.isEmpty()).findFirst();
    }

    static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}

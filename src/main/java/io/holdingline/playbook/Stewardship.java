package io.holdingline.playbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a playbook, as the front matter of the page for its owner says: {@code playbooks/<scenario>.md}.
 *
 * @param reviewBy the day by which it is to be looked through again; null where the page names none
 * @param page the page itself, Markdown
 */
public record Stewardship(String owner, @Nullable LocalDate reviewBy, String page) {

    private static final Pattern MATTER = Pattern.compile("\\A---\\n(.*?\\n)---\\n(.*)\\z", Pattern.DOTALL);

    /** Empty where the page has no front matter with an owner. */
    static Optional<Stewardship> read(String text) {
        var matter = MATTER.matcher(text.replace("\r\n", "\n"));
        return matter.matches() ? value(matter.group(1), "owner").map(owner -> new Stewardship(owner,
                value(matter.group(1), "review-by").flatMap(Stewardship::date).orElse(null), matter.group(2).strip()))
                : Optional.empty();
    }

    private static Optional<String> value(String lines, String key) {
        return lines.lines().filter(line -> line.startsWith(key + ":")).map(line -> line.substring(key.length() + 1).strip())
                .filter(value -> !value.isEmpty()).findFirst();
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}

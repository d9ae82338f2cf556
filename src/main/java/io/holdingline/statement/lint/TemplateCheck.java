package io.holdingline.statement.lint;

import io.holdingline.playbook.Finding;
import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.template.Substituter;
import io.holdingline.statement.template.TemplateFault;
import io.holdingline.statement.template.TemplateFile;
import io.holdingline.statement.template.UnknownFilter;
import io.holdingline.statement.template.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One template on its way through the lint. What cannot be read is not followed any further. */
final class TemplateCheck {

    private static final Pattern PLACE = Pattern.compile("(?:^|.*/)([^/]+)/([a-z-]+)\\.([a-z]{2})\\.md");
    private static final Pattern KIND = Pattern.compile("\\A---\\R(?:(?!---).*\\R){0,40}?kind:");

    final String path;
    final List<Finding> findings = new ArrayList<>();
    private @Nullable TemplateFile template;
    private @Nullable StatementKind kind;
    private String source = "";
    private final Set<String> written = new TreeSet<>();

    TemplateCheck(String path) {
        this.path = path;
    }

    /** Whether the file is meant as a template, wherever it lies; pages about a scenario have a front matter too. */
    static boolean isTemplate(String path, String text) {
        return path.endsWith(".md") && (PLACE.matcher(path).matches() || KIND.matcher(text).find());
    }

    /** Null where it cannot be read or lies in a wrong place. */
    @Nullable TemplateFile read(String text) {
        try {
            var parsed = TemplateFile.parse(text);
            kind = StatementKind.ofKey(parsed.header().kind()).orElse(null);
            TemplateLines.faults(text).forEach((line, fault) -> add(TemplateRule.READABLE_TEMPLATE, "line " + line, "Line " + line + ": " + fault));
            if (isInPlace(parsed)) {
                template = parsed;
                parsed.blocks().values().forEach(words -> written.addAll(Substituter.namesIn(words, 1)));
                source = text.replace("\r\n", "\n");
            }
        } catch (UnknownFilter fault) {
            add(TemplateRule.KNOWN_FILTER, fault);
        } catch (TemplateFault fault) {
            add(TemplateRule.READABLE_TEMPLATE, fault);
        }
        return template;
    }

    private boolean isInPlace(TemplateFile parsed) {
        var header = parsed.header();
        var said = header.scenario() + "/" + header.kind() + "." + header.language() + ".md";
        if (kind == null) {
            add(TemplateRule.TEMPLATE_IN_PLACE, "kind", "There is no kind of statement called “" + header.kind() + "”.");
        } else if (!path.equals(said) && !path.endsWith("/" + said)) {
            add(TemplateRule.TEMPLATE_IN_PLACE, said, "The front matter says that this is " + said + ".");
        }
        return findings.isEmpty();
    }

    /** @param facts typical values of everything that may be written; null where the list of facts cannot be read */
    void check(@Nullable Map<String, Value> facts) {
        checkChannels();
        if (facts != null) {
            checkFilled(facts);
        }
        if (!isRefused()) {
            checkRequired();
        }
    }

    /** What is found first may be the cause of what would be found after it. */
    private void checkFilled(Map<String, Value> facts) {
        var words = new TypicalWords(this, file(), facts);
        if (findings.isEmpty()) {
            checkNamed(facts.keySet());
        }
        if (findings.isEmpty()) {
            words.checkLines(source);
        }
        if (findings.isEmpty()) {
            checkGaps();
            words.checkVariants(Objects.requireNonNull(kind));
        }
    }

    boolean isRefused() {
        return findings.stream().anyMatch(Finding::isError);
    }

    Set<String> channels() {
        return file().blocks().keySet();
    }

    /** What is written, and what the front matter names. */
    Set<String> asked() {
        var names = new TreeSet<>(written);
        names.addAll(file().header().used());
        return names;
    }

    /** The names that its words write. */
    Set<String> written() {
        return written;
    }

    private void checkChannels() {
        file().blocks().keySet().stream().filter(channel -> kind != null && !kind.goesTo(channel)).forEach(channel ->
                add(TemplateRule.CHANNEL_OF_KIND, channel, ChannelForm.ofKey(channel).isEmpty() ? "There is no channel “" + channel + "”."
                        : "Words of the kind " + file().header().kind() + " must not go to the channel " + channel + "."));
    }

    private void checkRequired() {
        file().header().required().stream().filter(fact -> !written.contains(fact)).forEach(fact -> add(TemplateRule.REQUIRED_FACT_USED, fact,
                "No word writes the required fact “" + fact + "”."));
    }

    private void checkNamed(Set<String> known) {
        file().header().used().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            int line = TemplateLines.first(source, name);
            add(TemplateRule.KNOWN_FACT, "line " + line, "Line " + line + ": There is no fact “" + name + "” in this scenario.");
        });
    }

    /** The house knows its own words. */
    private void checkGaps() {
        int head = 2 + (int) source.lines().skip(1).takeWhile(line -> !line.equals("---")).count();
        var body = source.lines().skip(head).collect(Collectors.joining("\n"));
        var needed = Substituter.neededIn(body, head + 1);
        needed.keySet().removeAll(file().header().required());
        needed.keySet().removeAll(TypicalFacts.none().keySet());
        needed.forEach((fact, line) -> add(TemplateRule.GAP_HAS_WORDS, fact, "Line " + line + ": “" + fact
                + "” is not required, and the words do not say what stands instead while it is missing."));
    }

    private TemplateFile file() {
        return Objects.requireNonNull(template);
    }

    void add(TemplateRule rule, TemplateFault fault) {
        add(rule, "line " + fault.line(), String.valueOf(fault.getMessage()));
    }

    void add(TemplateRule rule, String element, String message) {
        findings.add(rule.found(path, element, message.endsWith(".") ? message : message + "."));
    }
}

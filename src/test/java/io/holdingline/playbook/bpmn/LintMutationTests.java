package io.holdingline.playbook.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.playbook.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, the lint answers. */
class LintMutationTests {

    private static final SortedMap<String, String> SHIPPED = Files.under(Path.of("playbooks"));
    private static final List<String> NAMES = List.copyOf(SHIPPED.keySet());

    @RepeatedTest(40)
    void survivesDamage(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        for (int time = 0; time < 5; time++) {
            var name = NAMES.get(random.nextInt(NAMES.size()));
            check(name, damaged(SHIPPED.get(name), random));
        }
    }

    @Test
    void survivesATruncationAnywhere() {
        var text = SHIPPED.get("sign-off.bpmn");
        for (int length = 0; length < text.length(); length += 997) {
            assertThat(check("sign-off.bpmn", text.substring(0, length))).isNotEmpty();
        }
    }

    @Test
    void refusesDeepNesting() {
        var deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        assertThat(check("sign-off.bpmn", deep)).extracting(Finding::rule).contains(PlaybookRule.SMALL_FILE);
    }

    @Test
    void refusesABillionLaughs() {
        var laughs = "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><l>&b;</l>";
        assertThat(check("sign-off.bpmn", laughs)).extracting(Finding::rule).contains(PlaybookRule.NO_DOCTYPE);
    }

    @Test
    void refusesYamlThatRefersToItself() {
        var laughs = "a: &a [x, x]\nb: &b [*a, *a]\nfacts: [*b, *b, *b]\n";
        assertThat(check("service-outage.facts.yml", laughs)).isNotEmpty();
        assertThat(check("service-outage.facts.yml", "facts: !!javax.script.ScriptEngineManager []")).isNotEmpty();
    }

    private static List<Finding> check(String name, String text) {
        var files = new TreeMap<>(SHIPPED);
        files.put(name, text);
        return new PlaybookLint().check(files);
    }

    private static String damaged(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(200));
        var piece = text.substring(from, to);
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, to) + piece + text.substring(to);
            case 3 -> swapped(text, random);
            default -> text.replaceAll("id=\"[a-z]+\"", "id=\"same\"");
        };
    }

    private static String swapped(String text, Random random) {
        var lines = text.split("\n");
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        var kept = lines[one];
        lines[one] = lines[other];
        lines[other] = kept;
        return String.join("\n", lines);
    }
}

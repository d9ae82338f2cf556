package io.holdingline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.statement.template.Substituter;
import io.holdingline.statement.template.TemplateFile;
import io.holdingline.statement.template.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template that ships, with values as people type them. */
class ShippedTemplatesTests {

    private static final Map<String, String> TYPICAL = Map.ofEntries(Map.entry("service", "online ticket checkout"),
            Map.entry("symptom", "payments by card fail on our website and in our app"), Map.entry("started_at", "2026-11-22T02:00Z"),
            Map.entry("who_is_affected", "most customers who pay by card"), Map.entry("cause", "a fault in the service that connects us to card payments"),
            Map.entry("what_we_do", "our engineers are moving payments to a second connection"),
            Map.entry("advice", "tickets you already hold are valid; please pay at the station"), Map.entry("resolved_at", "2026-11-22T06:10Z"),
            Map.entry("contact", "press@example.com"), Map.entry("crisis_status", "Identified"), Map.entry("next_update", "2026-11-22T04:45:00Z"), Map.entry("organisation", "Example Air and Rail"),
            Map.entry("crisis_reference", "C-2026-031"), Map.entry("newsroom_link", "https://news.example.com/newsroom/C-2026-031"));

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isNamedAsItsFrontMatterSays(Path file) throws IOException {
        var header = parse(file).header();

        assertThat(file).isEqualTo(Path.of("templates", header.scenario(), header.kind() + "." + header.language() + ".md"));
        assertThat(Arrays.stream(StatementKind.values()).map(StatementKind::key)).contains(header.kind());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void declaresExactlyTheFactsThatItWrites(Path file) throws IOException {
        var template = parse(file);

        assertThat(namesIn(template)).isEqualTo(new TreeSet<>(template.header().used()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesOnlyFactsThatTheScenarioKnows(Path file) throws IOException {
        var template = parse(file);
        var known = Files.readString(Path.of("playbooks", template.header().scenario() + ".facts.yml")).lines()
                .map(line -> line.strip().replaceFirst("^- ", "")).filter(line -> line.startsWith("name:"))
                .map(line -> line.substring(5).strip()).collect(Collectors.toSet());

        assertThat(known).containsAll(template.header().used());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void fillsEveryChannelWithoutAGapAndWithinItsLimits(Path file) throws IOException {
        var words = new Composer(typical(), ZoneOffset.UTC).compose(kind(file),
                Map.of(parse(file).header().language(), parse(file).blocks()));

        assertThat(words.missing()).isEmpty();
        assertThat(words.variants()).extracting(Variant::channel).containsExactlyElementsOf(
                kind(file).channels().stream().map(ChannelForm::key).toList());
        assertThat(words.variants()).allSatisfy(it -> {
            assertThat(it.subject()).isNotBlank().hasSizeLessThanOrEqualTo(ChannelForm.LONGEST_SUBJECT);
            assertThat(it.text()).isNotBlank().doesNotContain("{{", "..", "<!--", "\\");
        });
        assertThat(words.variants()).filteredOn(it -> it.channel().equals("webhook"))
                .allSatisfy(it -> assertThat(it.text()).hasSizeLessThanOrEqualTo(ChannelForm.WEBHOOK.limit()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void promisesTheNextWordUnlessItIsTheLast(Path file) throws IOException {
        var template = parse(file);
        boolean promises = Set.of("holding", "update").contains(template.header().kind());
        boolean last = template.header().kind().equals("resolution");

        assertThat(template.blocks().values()).allMatch(words -> words.contains("{{next_update") ? !last : !promises);
    }

    private static StatementKind kind(Path file) throws IOException {
        return StatementKind.ofKey(parse(file).header().kind()).orElseThrow();
    }

    private static TemplateFile parse(Path file) throws IOException {
        return TemplateFile.parse(Files.readString(file));
    }

    private static Set<String> namesIn(TemplateFile template) {
        var names = new TreeSet<String>();
        template.blocks().values().forEach(words -> names.addAll(Substituter.namesIn(words, 1)));
        names.removeAll(Names.OF_THE_HOUSE);
        return names;
    }

    private static Map<String, Value> typical() {
        var values = new LinkedHashMap<String, Value>();
        TYPICAL.forEach((name, raw) -> values.put(name, new Value(name, raw.startsWith("2026-") ? "time" : "text", raw)));
        return values;
    }
}

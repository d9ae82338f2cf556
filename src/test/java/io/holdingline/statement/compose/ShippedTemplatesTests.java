package io.holdingline.statement.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Variant;
import io.holdingline.statement.markdown.WordsHtml;
import io.holdingline.statement.template.Substituter;
import io.holdingline.statement.template.TemplateFile;
import io.holdingline.statement.template.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template that ships, with values as people type them. */
class ShippedTemplatesTests {

    private static final List<String> LANGUAGES = List.of("en", "de");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    static Stream<Path> scenarios() throws IOException {
        try (var folders = Files.list(Path.of("templates"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioHasEveryKindInEveryLanguage(Path scenario) {
        var wanted = Arrays.stream(StatementKind.values()).flatMap(kind -> LANGUAGES.stream()
                .map(language -> kind.key() + "." + language + ".md"));

        assertThat(wanted).allSatisfy(file -> assertThat(scenario.resolve(file)).exists());
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
        var header = parse(file).header();

        assertThat(ShippedFacts.of(header.scenario()).names()).containsAll(header.used());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysTheSameInEveryLanguage(Path file) throws IOException {
        var template = parse(file);
        var english = parse(file.resolveSibling(template.header().kind() + ".en.md"));

        assertThat(template.header().required()).isEqualTo(english.header().required());
        assertThat(template.blocks().keySet()).isEqualTo(english.blocks().keySet());
        template.blocks().forEach((channel, words) -> assertThat(Substituter.namesIn(words, 1)).as(channel)
                .isEqualTo(Substituter.namesIn(english.blocks().get(channel), 1)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void fillsEveryChannelWithoutAGapAndWithinItsLimits(Path file) throws IOException {
        var template = parse(file);
        var typical = ShippedFacts.of(template.header().scenario()).typical(template.header().language());

        assertSound(composed(template, typical));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasWordsForWhatIsNotKnownYet(Path file) throws IOException {
        var template = parse(file);
        var sparse = ShippedFacts.of(template.header().scenario()).sparse(template.header().language(), template.header().required());

        assertSound(composed(template, sparse));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void promisesTheNextWordUnlessItIsTheLast(Path file) throws IOException {
        var template = parse(file);
        boolean last = template.header().kind().equals("resolution");

        assertThat(template.blocks().values()).allMatch(words -> words.contains("{{next_update") != last);
    }

    private static void assertSound(Composition words) {
        assertThat(words.missing()).isEmpty();
        assertThat(words.variants()).allSatisfy(it -> {
            assertThat(it.subject()).isNotBlank().hasSizeLessThanOrEqualTo(ChannelForm.LONGEST_SUBJECT);
            assertThat(it.text()).isNotBlank().doesNotContain("{{", "..", "<!--", "\\", "  ", " .", ". .");
            assertThat(it.text().length()).isLessThanOrEqualTo(limit(it));
            assertThat(WordsHtml.of(it.text())).as("marks that close").doesNotContain("**");
        });
    }

    private static int limit(Variant variant) {
        var limit = ChannelForm.ofKey(variant.channel()).orElseThrow().limit();
        return limit == 0 ? Integer.MAX_VALUE : limit;
    }

    private static Composition composed(TemplateFile template, Map<String, Value> values) {
        var kind = StatementKind.ofKey(template.header().kind()).orElseThrow();
        var channels = kind.channels().stream().map(ChannelForm::key).toList();
        assertThat(template.blocks().keySet()).containsExactlyElementsOf(channels);
        return new Composer(values, ZoneOffset.UTC).compose(kind, Map.of(template.header().language(), template.blocks()));
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
}

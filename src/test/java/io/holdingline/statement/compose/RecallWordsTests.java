package io.holdingline.statement.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.statement.StatementKind;
import io.holdingline.statement.Variant;
import io.holdingline.statement.template.TemplateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Regulation (EU) 2023/988, Article 36, asks of a recall notice and forbids in it. */
class RecallWordsTests {

    private static final Map<String, String> HEADLINE = Map.of("en", "Product safety recall", "de", "Produktsicherheitsrückruf");
    private static final Pattern FORBIDDEN = Pattern.compile("voluntar|precaution|discretion|in rare |in specific situation"
            + "|no (accident|injur|incident)|freiwillig|vorsorglich|vorsichtshalber|ermessen|in seltenen|in (bestimmten|spezifischen) (situation|fällen)"
            + "|kein(e|en)? (unfälle|unfall|verletz|vorfälle)", Pattern.CASE_INSENSITIVE);
    private static final List<String> NEVER_IN_THE_EU = List.of("us_injuries", "units", "regulator_consent");

    static Stream<Path> notices() throws IOException {
        try (var files = Files.list(Path.of("templates", "product-recall"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("internal")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("notices")
    void theHeadlineIsTheWordsOfTheLaw(Path file) throws IOException {
        var words = filled(file);

        assertThat(words.get(0).subject()).isEqualTo(HEADLINE.get(words.get(0).language()));
        assertThat(words).allMatch(it -> it.subject().startsWith(HEADLINE.get(it.language())));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void nothingPlaysTheRiskDown(Path file) throws IOException {
        assertThat(filled(file)).noneMatch(it -> FORBIDDEN.matcher(it.subject() + " " + it.text()).find());
        assertThat(parse(file).header().used()).doesNotContainAnyElementsOf(NEVER_IN_THE_EU);
    }

    @ParameterizedTest
    @MethodSource("notices")
    void evenTheFirstWarningSaysWhichProductWhatDangerWhatToDoAndWhomToAsk(Path file) throws IOException {
        assertThat(parse(file).header().required()).contains("product", "hazard", "what_to_do", "free_contact");
    }

    /** The playbook publishes the notice itself as an update: the batches are traced while the first warning is out. */
    @ParameterizedTest
    @ValueSource(strings = {"update.en.md", "update.de.md"})
    void theRecallNoticeHasEveryElement(String name) throws IOException {
        var notice = parse(Path.of("templates", "product-recall", name));

        assertThat(notice.header().required()).contains("product", "picture_link", "batches", "batch_location", "sold_when",
                "sold_where", "sold_by", "hazard", "what_to_do", "remedies", "how_to_get_it", "free_contact");
    }

    private static List<Variant> filled(Path file) throws IOException {
        var template = parse(file);
        var language = template.header().language();
        var kind = StatementKind.ofKey(template.header().kind()).orElseThrow();
        return new Composer(ShippedFacts.of("product-recall").typical(language), ZoneOffset.UTC)
                .compose(kind, Map.of(language, template.blocks())).variants();
    }

    private static TemplateFile parse(Path file) throws IOException {
        return TemplateFile.parse(Files.readString(file));
    }
}

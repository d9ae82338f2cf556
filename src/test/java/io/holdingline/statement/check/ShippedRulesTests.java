package io.holdingline.statement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.FactSheet;
import io.holdingline.crisis.Reach;
import io.holdingline.statement.Promise;
import io.holdingline.statement.Statement;
import io.holdingline.statement.StatementId;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.StatementState;
import io.holdingline.statement.compose.Composer;
import io.holdingline.statement.compose.ShippedFacts;
import io.holdingline.statement.draft.Draft;
import io.holdingline.statement.draft.PromiseOffer;
import io.holdingline.statement.draft.StatementHouse;
import io.holdingline.statement.submission.ContentRules;
import io.holdingline.statement.submission.Violation;
import io.holdingline.statement.template.TemplateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that ship, held against the templates that ship and against words that break them. */
class ShippedRulesTests {

    private final StatementHouse house = new StatementHouse();

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateKeepsTheRulesOfItsScenario(Path file) throws IOException {
        assertThat(ruling(file, "eu", "uk").broken()).isEmpty();
    }

    /** The recall words are written for the European Union: what the United States ask beyond that only warns. */
    @ParameterizedTest
    @MethodSource("templates")
    void inTheUnitedStatesNothingThatShipsIsStopped(Path file) throws IOException {
        assertThat(ruling(file, "us").blocking()).isEmpty();
    }

    @Test
    void rulesApplyAtAll() throws IOException {
        assertThat(ruling(Path.of("templates/product-recall/update.en.md"), "eu").kept()).hasSizeGreaterThan(12);
        assertThat(ruling(Path.of("templates/data-breach/holding.de.md"), "eu").kept()).hasSizeGreaterThan(3);
        assertThat(ruling(Path.of("templates/product-recall/internal.en.md"), "eu", "us").kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"This is a voluntary recall.", "As a precautionary measure.", "At our discretion.", "In rare situations it breaks.",
            "In specific situations it breaks.", "No accidents have been reported.", "We are not aware of any injuries.", "No one has been hurt.",
            "We have taken a pre\u00ADcautionary step.", "No **accidents**\nhave been reported."})
    void whatTheLawForbidsInARecallIsFound(String words) throws IOException {
        assertThat(withWords("en", words, "eu").blocking()).singleElement().satisfies(it -> {
            assertThat(it.found()).isNotEmpty();
            assertThat(it.citation()).isEqualTo("Regulation (EU) 2023/988, Article 36");
            assertThat(it.places()).containsExactly("Newsroom");
        });
        assertThat(withWords("en", words, "uk").broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ein freiwilliger Rückruf.", "Rein vorsorglich.", "In seltenen Fällen bricht er.", "Es gab keine Unfälle.", "Niemand wurde verletzt."})
    void whatTheLawForbidsInARecallIsFoundInGerman(String words) throws IOException {
        assertThat(withWords("de", words, "eu").blocking()).singleElement().extracting(Violation::toCheck).asString().contains("rendering");
    }

    @Test
    void anotherHeadlineIsNamedWithTheExactOne() throws IOException {
        assertThat(ruling(recall("en").replaceFirst("# Product safety recall", "# Product Safety Recall of kettles"), "en", "eu").blocking())
                .extracting(Violation::rule).containsExactly("gpsr-headline-en");
    }

    @Test
    void oneRemedyIsNotEnough() throws IOException {
        var words = recall("en").replace("{{remedies}}", "a full refund");

        assertThat(ruling(words, "en", "eu").blocking()).extracting(Violation::rule).containsExactly("gpsr-two-remedies");
    }

    @Test
    void lawsThatContradictEachOtherAreNamedWithTheWayOut() throws IOException {
        assertThat(withWords("en", "No injuries have been reported.", "eu", "us").conflicts()).singleElement().asString()
                .startsWith("One text cannot serve both").contains("holdingline.publishing.newsroom.jurisdictions");
    }

    @Test
    void aChannelThatServesOneJurisdictionIsJudgedByItsLawAlone() throws IOException {
        house.served.put("newsroom", List.of("us"));
        house.served.put("email", List.of("eu"));
        var ruling = withWords("en", "No injuries have been reported.", "eu", "us");

        assertThat(ruling.blocking()).isEmpty();
        assertThat(ruling.conflicts()).isEmpty();
    }

    @Test
    void aStateAnswersToTheLawOfItsCountry() throws IOException {
        assertThat(ruling(recall("en"), "en", "us-ca").broken()).extracting(Violation::rule).contains("us-injuries");
    }

    @Test
    void aCatalogueWithoutRulesJudgesNothing() throws IOException {
        house.templates.put("playbooks/content-checks.yml", "rules: []");
        assertThat(withWords("en", "A voluntary recall.", "eu").broken()).isEmpty();
    }

    private ContentRules.Ruling withWords(String language, String words, String... jurisdictions) throws IOException {
        return ruling(recall(language) + "\n\n" + words, language, jurisdictions);
    }

    private static String recall(String language) throws IOException {
        return TemplateFile.parse(Files.readString(Path.of("templates/product-recall/update." + language + ".md"))).blocks().get("newsroom");
    }

    /** The recall notice with other words in the newsroom. */
    private ContentRules.Ruling ruling(String newsroom, String language, String... jurisdictions) throws IOException {
        var template = TemplateFile.parse(Files.readString(Path.of("templates/product-recall/update." + language + ".md")));
        var blocks = new HashMap<>(template.blocks());
        blocks.put("newsroom", newsroom);
        return ruling("product-recall", StatementKind.UPDATE, language, blocks, template.header().required(), jurisdictions);
    }

    private ContentRules.Ruling ruling(Path file, String... jurisdictions) throws IOException {
        var template = TemplateFile.parse(Files.readString(file));
        return ruling(template.header().scenario(), StatementKind.ofKey(template.header().kind()).orElseThrow(), template.header().language(),
                template.blocks(), template.header().required(), jurisdictions);
    }

    private ContentRules.Ruling ruling(String scenario, StatementKind kind, String language, Map<String, String> blocks, Set<String> required,
                                       String... jurisdictions) throws IOException {
        var was = house.crisis;
        house.crisis = new Crisis(was.id(), was.reference(), was.title(), scenario, was.severity(), was.status(),
                was.statusSince(), was.openKey(), was.catalogue(), was.owner(), Reach.of(List.of(language), List.of(jurisdictions)),
                was.openedAt(), null);
        var texts = Map.of(language, blocks);
        var statement = new Statement(new StatementId(UUID.randomUUID()), was.id(), kind, "Words", StatementState.DRAFTING, 0, house.clock.instant());
        var draft = new Draft(statement, 1, "Words", texts, List.of(), new FactSheet(was.id(), 1, new ArrayList<>(), Map.of()), required,
                Promise.NONE, null, new PromiseOffer(Duration.ofMinutes(30), house.clock.instant(), house.clock.instant(), null), null, "PR", house.clock.instant(), null, Map.of());
        return house.rules.on(draft, new Composer(ShippedFacts.of(scenario).typical(language), ZoneOffset.UTC).compose(kind, texts));
    }
}

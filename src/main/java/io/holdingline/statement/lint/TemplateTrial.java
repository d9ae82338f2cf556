package io.holdingline.statement.lint;

import io.holdingline.crisis.FactDefinition;
import io.holdingline.crisis.FactSheets;
import io.holdingline.shared.RuleViolation;
import io.holdingline.statement.Check;
import io.holdingline.statement.ContentChecks;
import io.holdingline.statement.Variant;
import io.holdingline.statement.compose.Composer;
import io.holdingline.statement.compose.Composition;
import io.holdingline.statement.compose.House;
import io.holdingline.statement.compose.Names;
import io.holdingline.statement.compose.Words;
import io.holdingline.statement.template.Form;
import io.holdingline.statement.template.Substituter;
import io.holdingline.statement.template.TemplateFile;
import io.holdingline.statement.template.TemplateHeader;
import io.holdingline.statement.template.Value;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tries a template out with values that are no crisis's; nothing of it is kept. */
@Component
public class TemplateTrial {

    private static final Duration TO_THE_NEXT_UPDATE = Duration.ofHours(1);

    private final Names names;
    private final House house;
    private final FactSheets sheets;
    private final Clock clock;

    TemplateTrial(Names names, House house, FactSheets sheets, Clock clock) {
        this.names = names;
        this.house = house;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * What a template says with the values.
     *
     * @param used names of the facts that the words write or the front matter names
     * @param missing labels of the values that it needs and does not have
     */
    public record Outcome(TemplateHeader header, List<Variant> variants, Set<String> used, Set<String> missing,
                          List<Check> checks) {
    }

    /**
     * Fills the template in.
     *
     * @param source the whole file, as it is in use or as somebody edits it
     * @param values by fact name; times as ISO-8601 with zone
     * @throws RuleViolation naming the line of the file that cannot be read
     */
    public Outcome of(TemplatePlace place, String source, Map<String, String> values) {
        var template = TemplateFile.parse(source);
        var known = names.typical(sheets.definitions(place.scenario()), values, clock.instant().plus(TO_THE_NEXT_UPDATE), place.kind());
        demandInPlace(place, template.header(), source);
        demandKnown(template.header(), known.keySet(), source);
        // a longer file names the line within a channel's words
        if (source.length() <= Substituter.LONGEST_TEMPLATE) {
            Substituter.fill(source.replace("\r\n", "\n"), 1, known, house.zone(), Locale.forLanguageTag(place.language()), Form.PLAIN);
        }
        var texts = Words.tidied(Map.of(place.language(), template.blocks()));
        return outcome(place, template, new Composer(known, house.zone()).compose(place.kind(), texts), known);
    }

    private Outcome outcome(TemplatePlace place, TemplateFile template, Composition words, Map<String, Value> known) {
        var used = new LinkedHashSet<>(template.header().used());
        template.blocks().values().forEach(text -> used.addAll(Substituter.namesIn(text, 1)));
        var missing = new LinkedHashSet<>(words.missing());
        template.header().required().stream().map(known::get).filter(Value::isMissing).map(Value::label).forEach(missing::add);
        var promised = used.contains("next_update") ? clock.instant().plus(TO_THE_NEXT_UPDATE) : null;
        return new Outcome(template.header(), words.variants(), used, missing, ContentChecks.of(new ContentChecks.Subject(
                place.kind(), words.variants(), used, List.of(), missing, promised, null, clock.instant())));
    }

    private static void demandInPlace(TemplatePlace place, TemplateHeader header, String source) {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("scenario", place.scenario());
        wanted.put("kind", place.kind().key());
        wanted.put("language", place.language());
        var said = Map.of("scenario", header.scenario(), "kind", header.kind(), "language", header.language());
        wanted.forEach((key, value) -> {
            if (!value.equals(said.get(key))) {
                throw new RuleViolation("text", "Line " + TemplateLines.first(source, key + ":") + ": the front matter says " + key + " “"
                        + said.get(key) + "”, but this is the file of " + key + " “" + value + "”.");
            }
        });
    }

    private static void demandKnown(TemplateHeader header, Set<String> known, String source) {
        header.used().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new RuleViolation("text", "Line " + TemplateLines.first(source, name) + ": There is no fact “" + name + "” in this scenario.");
        });
    }

    /** The typical value of every fact in that language; blank where its list gives none. */
    public static Map<String, String> examples(List<FactDefinition> facts, String language) {
        var examples = new LinkedHashMap<String, String>();
        facts.forEach(fact -> examples.put(fact.name(), fact.example(language)));
        return examples;
    }
}

package io.holdingline.statement.web;

import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.FileVersion;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.Playbook;
import io.holdingline.playbook.Shelf;
import io.holdingline.shared.NotFound;
import io.holdingline.statement.Languages;
import io.holdingline.statement.StatementKind;
import io.holdingline.statement.lint.TemplatePlace;
import io.holdingline.statement.web.TemplateRows.Cell;
import io.holdingline.statement.web.TemplateRows.Row;
import io.holdingline.statement.web.TemplateRows.Scenario;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which templates are in use, and which are not there. */
@Component
class TemplateMatrix {

    private final Catalogue catalogue;
    private final Shelf shelf;

    TemplateMatrix(Catalogue catalogue, Shelf shelf) {
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    List<Scenario> scenarios() {
        var ages = shelf.ages(catalogue.current());
        return titles().entrySet().stream().map(it -> new Scenario(it.getKey(), it.getValue(), isLaunchable(it.getKey()),
                        Arrays.stream(StatementKind.values()).map(kind -> row(it.getKey(), kind, ages)).toList()))
                .sorted(Comparator.comparing(Scenario::title)).toList();
    }

    /** Codes of every language that any template speaks, by their names. */
    List<String> languages() {
        return paths("").map(path -> path.replaceAll(".*\\.([a-z]{2})\\.md", "$1")).filter(code -> code.length() == 2)
                .distinct().sorted(Comparator.comparing(Languages::name)).toList();
    }

    /** @throws NotFound where no playbook and no template has that name */
    String title(String scenario) {
        var title = titles().get(scenario);
        if (title == null) {
            throw new NotFound("There is no scenario named " + scenario);
        }
        return title;
    }

    List<Finding> findings(TemplatePlace place) {
        return Stream.concat(shelf.refused().stream(), shelf.warnings().stream())
                .filter(finding -> finding.file().equals(place.path())).toList();
    }

    @Nullable FileVersion age(TemplatePlace place) {
        return shelf.ages(catalogue.current()).get(place.path());
    }

    private Map<String, String> titles() {
        var titles = new TreeMap<String, String>();
        paths("").map(path -> path.split("/")[1]).forEach(scenario -> titles.put(scenario, spaced(scenario)));
        catalogue.launchable().forEach(playbook -> titles.put(playbook.scenario(), playbook.title()));
        return titles;
    }

    private Row row(String scenario, StatementKind kind, Map<String, FileVersion> ages) {
        return new Row(kind.key(), kind.label(), languages().stream().map(language -> {
            var place = new TemplatePlace(scenario, kind, language);
            var found = findings(place);
            return new Cell(language, Languages.name(language), ages.get(place.path()), found.stream().filter(Finding::isError).count(),
                    found.stream().filter(it -> !it.isError()).count());
        }).toList());
    }

    private Stream<String> paths(String scenario) {
        return catalogue.paths(catalogue.current(), TemplatePlace.FOLDER + scenario).stream().filter(path -> path.split("/").length == 3);
    }

    private boolean isLaunchable(String scenario) {
        return catalogue.launchable().stream().map(Playbook::scenario).anyMatch(scenario::equals);
    }

    private static String spaced(String scenario) {
        return scenario.isEmpty() ? scenario : Character.toUpperCase(scenario.charAt(0)) + scenario.substring(1).replace('-', ' ');
    }
}

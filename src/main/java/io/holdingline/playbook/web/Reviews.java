package io.holdingline.playbook.web;

import io.holdingline.identity.Person;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.Shelf;
import io.holdingline.playbook.Stewardship;
import io.holdingline.playbook.change.Change;
import io.holdingline.playbook.change.Changes;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which playbooks wait for their owner to look them through again, and saying that they did. */
@Component
class Reviews {

    private static final int MONTHS = 6;
    private static final int LATEST_YEARS = 5;

    private final Catalogue catalogue;
    private final Shelf shelf;
    private final Changes changes;
    private final Clock clock;
    private final ZoneId zone;

    Reviews(Catalogue catalogue, Shelf shelf, Changes changes, Clock clock, @Value("${holdingline.zone:UTC}") ZoneId zone) {
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.changes = changes;
        this.clock = clock;
        this.zone = zone;
    }

    /** By scenario. */
    Map<String, Stewardship> overdue() {
        var overdue = new TreeMap<String, Stewardship>();
        shelf.playbooks(catalogue.current()).forEach(playbook -> shelf.stewardship(playbook.scenario())
                .filter(steward -> steward.isOverdue(today())).ifPresent(steward -> overdue.put(playbook.scenario(), steward)));
        return overdue;
    }

    boolean isOverdue(String scenario) {
        return shelf.stewardship(scenario).filter(steward -> steward.isOverdue(today())).isPresent();
    }

    /** Safe HTML; empty where there is no such page. */
    String page(String scenario) {
        return shelf.stewardship(scenario).map(steward -> OwnersPage.html(steward.page())).orElse("");
    }

    LocalDate suggested() {
        return today().plusMonths(MONTHS);
    }

    /** @param next the next day of review, as the form has it */
    Change propose(String scenario, String next, String note, Person by) {
        var path = PlaybookRows.FOLDER + scenario + ".md";
        var text = catalogue.file(catalogue.current(), path).orElseThrow(() -> new NotFound("There is no page for the owner of " + scenario));
        return changes.propose(Map.of(path, Stewardship.reviewed(text, day(next))), note, by);
    }

    private LocalDate day(String typed) {
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.isAfter(today()) && day.isBefore(today().plusYears(LATEST_YEARS))) {
                return day;
            }
        } catch (DateTimeException odd) {
            // said below
        }
        throw new RuleViolation("next", "Choose a day after today for the next review, within " + LATEST_YEARS + " years.");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

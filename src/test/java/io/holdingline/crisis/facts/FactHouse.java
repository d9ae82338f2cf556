package io.holdingline.crisis.facts;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.FactSheets;
import io.holdingline.playbook.Catalogue;
import io.holdingline.support.TestDatabase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The fact sheets on a database, put together by hand. */
public class FactHouse {

    private final SheetTable table;
    private final FactDefinitions definitions;
    private final FactRules rules;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public FactHouse(TestDatabase database, Catalogue catalogue, ApplicationEventPublisher events, Clock clock) {
        table = new SheetTable(new NamedParameterJdbcTemplate(database.dataSource()));
        definitions = new FactDefinitions(catalogue);
        rules = new FactRules(definitions);
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    public OpeningSheet opening() {
        return new OpeningSheet(table, rules, events, clock);
    }

    public FactSheets sheets(Crises crises) {
        return new KeptFactSheets(crises, table, definitions, rules, catalogue, events, clock);
    }
}

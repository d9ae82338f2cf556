package io.holdingline.crisis.decision;

import io.holdingline.crisis.CaseTask;
import io.holdingline.crisis.CrisisId;
import io.holdingline.shared.Actor;
import io.holdingline.shared.RuleViolation;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeptRecords implements CaseRecords {

    private static final int LONGEST = 2000;
    private static final int LONGEST_REFERENCE = 300;

    private final RecordTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptRecords(RecordTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<CaseRecord> of(CrisisId crisis) {
        return table.of(crisis);
    }

    @Override
    public Map<CrisisId, CaseRecord> decisions(Collection<CrisisId> crises) {
        return crises.isEmpty() ? Map.of() : table.decisions(crises);
    }

    @Override
    public Optional<CaseRecord> about(UUID task) {
        return table.about(task);
    }

    @Override
    @Transactional
    public void decide(CaseTask task, String option, String reason, Actor by) {
        var answer = task.brief().options().get(option);
        if (answer == null) {
            throw new RuleViolation("option", "Choose one of the answers.");
        }
        var why = said(reason, "reason", "Say in up to 2,000 characters why; the record keeps the reason.");
        keep(task, answer, why, "", by);
        events.publishEvent(new DecisionTaken(task.crisis(), task.name(), answer, why, by));
    }

    @Override
    @Transactional
    public void find(CaseTask task, String words, String reference, Actor by) {
        var found = said(words, "words", "Say in up to 2,000 characters what was found or done.");
        var where = reference.strip();
        if (where.length() > LONGEST_REFERENCE) {
            throw new RuleViolation("reference", "A reference has at most 300 characters.");
        }
        keep(task, "", found, where, by);
        events.publishEvent(new FindingRecorded(task.crisis(), task.name(), found, where, by));
    }

    private void keep(CaseTask task, String answer, String words, String reference, Actor by) {
        table.insert(task.crisis(), new CaseRecord(task.id(), task.name(), answer, words, reference, by.label(),
                clock.instant()));
    }

    private static String said(String typed, String field, String otherwise) {
        var words = typed.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new RuleViolation(field, otherwise);
        }
        return words;
    }
}

package io.holdingline.web.crisis;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.decision.CaseRecord;
import io.holdingline.crisis.decision.CaseRecords;
import io.holdingline.web.Times;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was decided and found, and why. */
@Component
class RecordsSection {

    private final CaseRecords records;
    private final Times times;

    RecordsSection(CaseRecords records, Times times) {
        this.records = records;
        this.times = times;
    }

    List<CrisisView.Record> of(CrisisId crisis) {
        return records.of(crisis).stream().map(this::shown).toList();
    }

    private CrisisView.Record shown(CaseRecord record) {
        return new CrisisView.Record(record.question(), record.answer(), record.words(), record.reference(),
                record.by(), record.at(), times.hour(record.at()) + ", " + times.ago(record.at()));
    }
}

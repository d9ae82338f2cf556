package io.holdingline.playbook.change;

import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.ReleasedFiles;
import io.holdingline.playbook.Workshop;
import io.holdingline.support.TestDatabase;
import java.time.Clock;
import java.util.List;

/** The desk on which changes are proposed and released, over a catalogue of a test. */
public final class ChangesFixture {

    private ChangesFixture() {
    }

    public static <T extends Catalogue & Workshop> Changes over(TestDatabase database, ReleasedFiles released, T catalogue,
                                                                List<Object> events, Clock clock) {
        return new KeptChanges(new ChangeTable(database.jdbc()), released, catalogue, catalogue, events::add,
                database.transaction(), clock);
    }
}

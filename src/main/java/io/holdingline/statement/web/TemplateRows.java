package io.holdingline.statement.web;

import io.holdingline.playbook.FileVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list of templates shows: a table of kinds and languages for each scenario. */
final class TemplateRows {

    private TemplateRows() {
    }

    /** @param launchable whether a playbook in use has these words */
    record Scenario(String key, String title, boolean launchable, List<Row> rows) {

        public long gaps() {
            return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.age() == null).count();
        }
    }

    record Row(String kind, String label, List<Cell> cells) {
    }

    /** @param age the version in use; null where there is no template */
    record Cell(String language, String name, @Nullable FileVersion age, long errors, long warnings) {

        /** Both a state and the name of its icon. */
        public String state() {
            return errors > 0 ? "failed" : warnings > 0 ? "late" : "approved";
        }

        public String word() {
            return errors > 0 ? "Refused" : warnings > 0 ? warnings == 1 ? "1 warning" : warnings + " warnings" : "Clean";
        }
    }
}

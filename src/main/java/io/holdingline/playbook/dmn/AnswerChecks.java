package io.holdingline.playbook.dmn;

import io.holdingline.identity.Role;
import io.holdingline.playbook.bpmn.Sheet;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the code understands what each row answers. */
class AnswerChecks {

    private static final Set<String> SIGNING = Set.of(Role.PR_MANAGER.key(), Role.LEGAL_REVIEWER.key());
    private static final Set<String> ACTS = Set.of("propose", "launch", "ignore");

    private final Sheet sheet;
    private final Table table;
    private final Set<String> launchable;

    AnswerChecks(Sheet sheet, Table table, Set<String> launchable) {
        this.sheet = sheet;
        this.table = table;
        this.launchable = launchable;
    }

    void check() {
        table.rows().forEach(row -> {
            switch (table.id()) {
                case Contract.SIGN_OFF -> expect(row, "role", SIGNING);
                case Contract.CADENCE -> checkCadence(row);
                case Contract.ROUTING -> checkRoute(row);
                default -> { }
            }
        });
    }

    private void checkRoute(Table.Row row) {
        expect(row, "act", ACTS);
        if (!"ignore".equals(answer(row, "act"))) {
            expect(row, "severity", Contract.SEVERITIES);
            if (!launchable.isEmpty()) {
                expect(row, "scenario", launchable);
            }
        }
    }

    private void checkCadence(Table.Row row) {
        var every = duration(row, "every");
        var lead = duration(row, "lead");
        if (every.isPresent() && lead.isPresent() && lead.get().compareTo(every.get()) >= 0) {
            add(row, "opens drafting " + lead.get() + " before an update that is due every " + every.get()
                    + "; the lead must be shorter");
        }
    }

    private Optional<Duration> duration(Table.Row row, String output) {
        try {
            return Optional.of(Duration.parse(String.valueOf(answer(row, output)))).filter(time -> !time.isZero() && !time.isNegative())
                    .or(() -> refused(row, output));
        } catch (DateTimeException unreadable) {
            return refused(row, output);
        }
    }

    private Optional<Duration> refused(Table.Row row, String output) {
        add(row, "answers " + text(row, output) + " for " + output + "; it must be a duration such as \"PT30M\"");
        return Optional.empty();
    }

    private void expect(Table.Row row, String output, Set<String> known) {
        if (!known.contains(String.valueOf(answer(row, output)))) {
            add(row, "answers " + text(row, output) + " for " + output + "; it may be " + Sheet.some(known));
        }
    }

    private void add(Table.Row row, String what) {
        sheet.add(TableRule.OUTPUT_IS_KNOWN, row.element(), "Row " + row.number() + " " + what + ".");
    }

    /** Null where the cell is no plain text in quotes. */
    private @Nullable String answer(Table.Row row, String output) {
        var text = text(row, output);
        return text.matches("\"[^\"\\\\]*\"") ? text.substring(1, text.length() - 1) : null;
    }

    private String text(Table.Row row, String output) {
        for (int at = 0; at < row.outputs().size(); at++) {
            if (table.outputs().get(at).name().equals(output)) {
                return row.outputs().get(at).isEmpty() ? "nothing" : row.outputs().get(at);
            }
        }
        return "nothing";
    }
}

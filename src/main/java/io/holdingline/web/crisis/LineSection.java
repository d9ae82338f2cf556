package io.holdingline.web.crisis;

import io.holdingline.audit.AuditEntry;
import io.holdingline.audit.AuditTrail;
import io.holdingline.crisis.CrisisId;
import io.holdingline.web.Times;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The record of the crisis as sentences. */
@Component
class LineSection {

    private static final int READ = 60;
    private static final int SHOWN = 14;
    private static final int MOST = 2000;
    /** Who takes and gives back what is on the whole timeline; the short one tells what changed. */
    private static final Set<String> SMALL =
            Set.of("task.opened", "task.claimed", "task.released", "task.completed", "task.withdrawn");

    private final AuditTrail trail;
    private final Times times;
    private final Clock clock;

    LineSection(AuditTrail trail, Times times, Clock clock) {
        this.trail = trail;
        this.times = times;
        this.clock = clock;
    }

    CrisisView.Line of(CrisisId crisis) {
        var told = trail.of(crisis.value(), READ).stream().filter(entry -> !SMALL.contains(entry.action()))
                .limit(SHOWN).toList();
        var line = line(told, trail.size(crisis.value()));
        return new CrisisView.Line(Folded.of(line.entries()), line.size(), line.zone());
    }

    CrisisView.Line whole(CrisisId crisis) {
        return line(trail.of(crisis.value(), MOST), trail.size(crisis.value()));
    }

    long size(CrisisId crisis) {
        return trail.size(crisis.value());
    }

    private CrisisView.Line line(List<AuditEntry> told, long size) {
        var entries = new ArrayList<CrisisView.Entry>();
        AuditEntry above = null;
        for (var entry : told) {
            entries.add(entry(entry, above));
            above = entry;
        }
        return new CrisisView.Line(entries, size, times.zone(clock.instant()));
    }

    private CrisisView.Entry entry(AuditEntry entry, @Nullable AuditEntry above) {
        var hour = above != null && !hourOf(above).equals(hourOf(entry));
        return new CrisisView.Entry(entry.at(), times.hour(entry.at()), entry.actorLabel(), entry.sentence(), hour);
    }

    private String hourOf(AuditEntry entry) {
        return times.day(entry.at()) + times.hour(entry.at()).substring(0, 2);
    }
}

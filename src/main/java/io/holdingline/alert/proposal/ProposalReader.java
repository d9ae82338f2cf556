package io.holdingline.alert.proposal;

import io.holdingline.alert.Proposal;
import io.holdingline.alert.ProposalId;
import io.holdingline.alert.ProposalState;
import io.holdingline.alert.Pulse;
import io.holdingline.alert.log.SourceSeen;
import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.Playbook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts proposals together for the eye, a fixed number of queries for any number of them. */
@Component
class ProposalReader {

    private final ProposalTable proposals;
    private final EvidenceTable evidence;
    private final Crises crises;
    private final Catalogue catalogue;

    ProposalReader(ProposalTable proposals, EvidenceTable evidence, Crises crises, Catalogue catalogue) {
        this.proposals = proposals;
        this.evidence = evidence;
        this.crises = crises;
        this.catalogue = catalogue;
    }

    List<Proposal> read(List<ProposalRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(ProposalRow::id).toList();
        var seen = new Seen(evidence.counts(ids), evidence.kinds(ids), evidence.times(ids), crises.open(), titles());
        return rows.stream().map(row -> proposal(row, seen)).toList();
    }

    private record Seen(Map<ProposalId, EvidenceTable.Count> counts, Map<ProposalId, List<Proposal.Evidence>> kinds,
                        Map<ProposalId, List<Instant>> times, List<Crisis> open, Map<String, String> titles) {
    }

    private Proposal proposal(ProposalRow row, Seen seen) {
        var id = row.id();
        var count = seen.counts().getOrDefault(id, new EvidenceTable.Count("", row.alerts(), 0, row.openedAt(), row.openedAt()));
        return new Proposal(id, row.version(), row.title(), row.scenario(),
                seen.titles().getOrDefault(row.scenario(), row.scenario()), row.severity(), row.state(),
                SourceSeen.label(count.source()), count.alerts(), count.firing(), count.firstAt(), count.lastAt(),
                seen.kinds().getOrDefault(id, List.of()), Pulse.of(seen.times().getOrDefault(id, List.of())),
                row.openedAt(), row.decidedAt(), row.decidedLabel(), row.reason(), row.crisis(), seen.open(), earlier(row));
    }

    private @Nullable String earlier(ProposalRow row) {
        return row.state() != ProposalState.WAITING ? null : proposals.dismissedBefore(row)
                .map(dismissed -> dismissed.decidedLabel() + " dismissed an earlier proposal about the same: “"
                        + Optional.ofNullable(dismissed.reason()).orElse("") + "”").orElse(null);
    }

    private Map<String, String> titles() {
        return catalogue.launchable().stream().collect(Collectors.toMap(Playbook::scenario, Playbook::title));
    }
}

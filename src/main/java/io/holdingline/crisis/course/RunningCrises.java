package io.holdingline.crisis.course;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Launch;
import io.holdingline.crisis.Launched;
import io.holdingline.crisis.Reach;
import io.holdingline.crisis.ReachChanged;
import io.holdingline.crisis.Severity;
import io.holdingline.crisis.StatusEntry;
import io.holdingline.crisis.StoodDown;
import io.holdingline.crisis.request.Requests;
import io.holdingline.flow.Flows;
import io.holdingline.flow.Vocabulary;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RunningCrises implements Crises {

    private static final Set<CrisisStatus> SET_BY_HAND =
            EnumSet.of(CrisisStatus.INVESTIGATING, CrisisStatus.IDENTIFIED, CrisisStatus.MONITORING);

    private static final int LONGEST_REASON = 1000;

    private final CrisisTable table;
    private final Launches launches;
    private final Requests requests;
    private final Flows flows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunningCrises(CrisisTable table, Launches launches, Requests requests, Flows flows, ApplicationEventPublisher events,
                  Clock clock) {
        this.table = table;
        this.launches = launches;
        this.requests = requests;
        this.flows = flows;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Crisis get(CrisisId id) {
        return table.find(id).orElseThrow(() -> new NotFound("There is no crisis " + id + "."));
    }

    @Override
    public List<Crisis> open() {
        return table.open();
    }

    @Override
    public List<Crisis> closed(int limit) {
        return table.closed(limit);
    }

    @Override
    public Optional<Crisis> openWith(String openKey) {
        return table.openWith(openKey);
    }

    @Override
    public Map<CrisisId, Crisis> named(Collection<CrisisId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return table.all(Set.copyOf(ids)).stream().collect(Collectors.toMap(Crisis::id, Function.identity()));
    }

    @Override
    public List<StatusEntry> statuses(CrisisId id) {
        return table.statuses(id);
    }

    @Override
    public Launched launch(Launch launch) {
        return launches.launch(launch);
    }

    @Override
    @Transactional
    public void changeSeverity(CrisisId id, Severity severity, String reason, Actor by) {
        var crisis = stillOpen(id);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "Say in up to 1,000 characters why the severity changes; the record keeps the reason.");
        }
        if (crisis.severity() == severity) {
            throw new RuleViolation("severity", "The severity is " + severity + " already.");
        }
        demand(table.changeSeverity(id, crisis.severity(), severity));
        flows.set(id.value(), Vocabulary.SEVERITY, severity.name());
        raise(new SeverityChanged(id, crisis.severity(), severity, reason.strip(), by));
    }

    @Override
    @Transactional
    public void changeReach(CrisisId id, Reach reach, Actor by) {
        var crisis = stillOpen(id);
        if (crisis.reach().equals(reach)) {
            throw new RuleViolation("jurisdictions", "Nothing was changed.");
        }
        demand(table.changeReach(id, crisis.reach(), reach));
        raise(new ReachChanged(id, crisis.reach(), reach, by));
    }

    @Override
    @Transactional
    public void changeStatus(CrisisId id, CrisisStatus status, Actor by) {
        var crisis = stillOpen(id);
        if (!SET_BY_HAND.contains(status)) {
            throw new RuleViolation("status", status.label() + " is not set by hand: confirm that it is over.");
        }
        if (crisis.status() == CrisisStatus.RESOLVED) {
            throw new RuleViolation("status", "It was confirmed over; its status does not change any more.");
        }
        if (crisis.status() == status) {
            throw new RuleViolation("status", "The status is " + status.label() + " already.");
        }
        moveOn(crisis, status, by);
        raise(new StatusChanged(id, crisis.status(), status, by));
    }

    @Override
    @Transactional
    public void askForUpdate(CrisisId id, Actor by) {
        requests.update(stillOpen(id).id(), by);
    }

    @Override
    @Transactional
    public void askForCorrection(CrisisId id, String reason, Actor by) {
        requests.correction(stillOpen(id).id(), reason, by);
    }

    @Override
    @Transactional
    public void askForStaffNotice(CrisisId id, Actor by) {
        requests.staffNotice(stillOpen(id).id(), by);
    }

    @Override
    @Transactional
    public void reportResolved(CrisisId id, String evidence, Actor by) {
        var crisis = get(id);
        if (crisis.isOpen() && crisis.status() != CrisisStatus.RESOLVED) {
            raise(new ResolutionReported(id, evidence, by));
            flows.signal(id.value(), Vocabulary.ALERT_RESOLVED);
        }
    }

    @Override
    @Transactional
    public void confirmResolved(CrisisId id, Actor by) {
        var crisis = stillOpen(id);
        if (crisis.status() == CrisisStatus.RESOLVED) {
            throw new RuleViolation("It was confirmed over already.");
        }
        moveOn(crisis, CrisisStatus.RESOLVED, by);
        raise(new ResolutionConfirmed(id, by));
        flows.set(id.value(), Vocabulary.RESOLVED, Vocabulary.YES);
        flows.signal(id.value(), Vocabulary.RESOLUTION_CONFIRMED);
    }

    @Override
    @Transactional
    public void standDown(CrisisId id, Actor by) {
        var crisis = stillOpen(id);
        if (crisis.status() != CrisisStatus.RESOLVED) {
            throw new RuleViolation("Confirm that it is over before you stand the crisis down.");
        }
        raise(new StoodDown(id, by));
    }

    private Crisis stillOpen(CrisisId id) {
        var crisis = get(id);
        if (!crisis.isOpen()) {
            throw new RuleViolation(crisis.reference() + " is closed; nothing about it changes any more.");
        }
        return crisis;
    }

    private void moveOn(Crisis crisis, CrisisStatus status, Actor by) {
        var now = clock.instant();
        demand(table.changeStatus(crisis.id(), crisis.status(), status, now));
        table.note(crisis.id(), status, now, by.label());
    }

    private static void demand(boolean changed) {
        if (!changed) {
            throw new StaleInput("Somebody else changed the crisis a moment ago. Look again, then decide.");
        }
    }

    private void raise(Auditable event) {
        events.publishEvent(event);
    }
}

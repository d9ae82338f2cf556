package io.holdingline.web.crisis;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Ownership;
import io.holdingline.crisis.StatusEntry;
import io.holdingline.playbook.Catalogue;
import io.holdingline.web.Times;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which crisis it is, how far it has come, and its two heroes: the time and the person. */
@Component
class BoardSection {

    private static final List<CrisisStatus> STEPS = List.of(CrisisStatus.INVESTIGATING, CrisisStatus.IDENTIFIED,
            CrisisStatus.MONITORING, CrisisStatus.RESOLVED);

    private final Crises crises;
    private final Ownership ownership;
    private final Catalogue catalogue;
    private final PromiseHero promise;
    private final WhoMustAct who;
    private final SlotStrip strip;
    private final Times times;

    BoardSection(Crises crises, Ownership ownership, Catalogue catalogue, PromiseHero promise, WhoMustAct who,
                 SlotStrip strip, Times times) {
        this.crises = crises;
        this.ownership = ownership;
        this.catalogue = catalogue;
        this.promise = promise;
        this.who = who;
        this.strip = strip;
        this.times = times;
    }

    CrisisView.Board of(CrisisRead read) {
        var crisis = read.crisis();
        var acts = read.isManager() && crisis.isOpen();
        return new CrisisView.Board(crisis.id().toString(), crisis.reference(), crisis.severity().level(),
                crisis.title(), crisis.isOpen(), acts, acts && read.waitsForDrafting(),
                acts && read.anythingSaid(),
                acts && crisis.status() != CrisisStatus.RESOLVED,
                acts && !crisis.owner().equals(read.viewer().name()), crisis.openedAt(), times.clock(crisis.openedAt()),
                times.ago(crisis.openedAt()), owner(crisis), playbook(crisis), steps(crisis), promise.of(read),
                who.of(read).orElse(null), who.nobody(read), strip.of(read));
    }

    private String owner(Crisis crisis) {
        var owner = ownership.label(crisis);
        return owner.isEmpty() ? "Nobody yet: an alert opened it" : owner;
    }

    private String playbook(Crisis crisis) {
        var playbook = catalogue.playbook(crisis.catalogue(), crisis.scenario());
        return playbook.title() + ", version " + playbook.version();
    }

    private List<CrisisView.Step> steps(Crisis crisis) {
        var entered = crises.statuses(crisis.id());
        var reached = crisis.isOpen() ? STEPS.indexOf(crisis.status()) : STEPS.size() - 1;
        var steps = new ArrayList<CrisisView.Step>();
        for (var status : STEPS) {
            steps.add(step(status, STEPS.indexOf(status), reached, entered));
        }
        return steps;
    }

    private CrisisView.Step step(CrisisStatus status, int at, int reached, List<StatusEntry> entered) {
        var last = entered.stream().filter(entry -> entry.status() == status)
                .reduce((first, second) -> second).map(entry -> times.hour(entry.since()));
        if (at == reached) {
            return new CrisisView.Step(status.label(), "current", last.map(hour -> "since " + hour).orElse(""));
        }
        return new CrisisView.Step(status.label(), at < reached ? "past" : "",
                at < reached ? last.orElse("passed over") : "not yet");
    }
}

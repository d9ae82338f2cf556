package io.holdingline.crisis;

import io.holdingline.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All crises. Every change is one transaction with its audit entry. */
public interface Crises {

    /** @throws io.holdingline.shared.NotFound where there is none */
    Crisis get(CrisisId id);

    /** Every crisis not closed, newest first. */
    List<Crisis> open();

    /** Crises closed last, newest first. */
    List<Crisis> closed(int limit);

    /** The one open crisis that is about this. */
    Optional<Crisis> openWith(String openKey);

    /** The crises with these ids, in one look-up; unknown ids are absent. */
    Map<CrisisId, Crisis> named(Collection<CrisisId> ids);

    /** When a crisis entered each status, oldest first. */
    List<StatusEntry> statuses(CrisisId id);

    /**
     * Opens a crisis and starts its playbook, or joins the open one with that key; safe against itself on any node.
     *
     * @throws io.holdingline.shared.RuleViolation for an unknown scenario or fact, or a title that cannot be
     */
    Launched launch(Launch launch);

    /** @throws io.holdingline.shared.RuleViolation without a reason, or where nothing would change */
    void changeSeverity(CrisisId id, Severity severity, String reason, Actor by);

    /** From the next statement on; what is drafted or out stays. @throws io.holdingline.shared.RuleViolation where nothing would change */
    void changeReach(CrisisId id, Reach reach, Actor by);

    /** Between INVESTIGATING, IDENTIFIED and MONITORING; RESOLVED only by {@link #confirmResolved}. */
    void changeStatus(CrisisId id, CrisisStatus status, Actor by);

    /**
     * A person wants the next update drafted before its time.
     *
     * @throws io.holdingline.shared.RuleViolation where the playbook waits for no such word
     */
    void askForUpdate(CrisisId id, Actor by);

    /**
     * Something that we said is wrong: the playbook has a correction drafted.
     *
     * @throws io.holdingline.shared.RuleViolation without a reason, or where the playbook waits for no such word
     */
    void askForCorrection(CrisisId id, String reason, Actor by);

    /**
     * The staff shall hear something from us.
     *
     * @throws io.holdingline.shared.RuleViolation where the playbook waits for no such word
     */
    void askForStaffNotice(CrisisId id, Actor by);

    /** The alert source says it is over: the playbook asks a PR manager; nothing else changes. */
    void reportResolved(CrisisId id, String evidence, Actor by);

    /** A PR manager says that it is over: timed updates end and the resolution statement begins. */
    void confirmResolved(CrisisId id, Actor by);

    /** A PR manager ends the watch: promises that still stand are given up; the playbook then closes the crisis. */
    void standDown(CrisisId id, Actor by);
}

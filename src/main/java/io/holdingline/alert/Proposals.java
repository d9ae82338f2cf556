package io.holdingline.alert;

import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.Launched;
import io.holdingline.crisis.Severity;
import io.holdingline.identity.Person;
import java.util.List;

/** Crises that alerts propose. Nothing starts until a person confirms. */
public interface Proposals {

    /** Those that wait for a person, newest first, with their evidence. */
    List<Proposal> open();

    /** Those that were decided, newest first. */
    List<Proposal> decided(int limit);

    /** @throws io.holdingline.shared.NotFound where there is none */
    Proposal get(ProposalId id);

    /**
     * Opens the crisis, or joins the open one with the same key. The same person's second click leads to the same crisis.
     *
     * @param version of the proposal as the person saw it
     * @throws AlreadyDecided where somebody else was first
     * @throws io.holdingline.shared.StaleInput where the proposal has become graver since
     */
    Launched confirm(ProposalId id, long version, Severity severity, String title, Person by);

    /** Links the alerts to an open crisis. @throws AlreadyDecided where somebody else was first */
    void join(ProposalId id, CrisisId crisis, Person by);

    /** Ends it for these alerts; a new alert with its key proposes again. @throws AlreadyDecided as above */
    void dismiss(ProposalId id, String reason, Person by);
}

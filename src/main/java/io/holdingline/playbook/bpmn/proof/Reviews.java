package io.holdingline.playbook.bpmn.proof;

import static io.holdingline.flow.Vocabulary.APPROVED;
import static io.holdingline.flow.Vocabulary.DECISION;
import static io.holdingline.flow.Vocabulary.NOT_REQUIRED;
import static io.holdingline.flow.Vocabulary.REQUIRED;
import static io.holdingline.flow.Vocabulary.RETURNED;

import io.holdingline.flow.Vocabulary;
import java.util.BitSet;

/** How far the review of one role has come on the ways through sign-off. */
final class Reviews implements Rules {

    static final int UNKNOWN = 0;
    static final int MISSING = 1;
    static final int ASKED = 2;
    static final int DONE = 3;
    /** The table does not require this role, or another branch asks it. */
    static final int EXCUSED = 4;

    private final Net net;
    private final Reviewer reviewer;
    private final Meanwhile meanwhile;
    /** Forks whose branches wait for each other, so that a review on one of them holds up the rest. */
    private final BitSet meeting = new BitSet();

    Reviews(Net net, Reviewer reviewer) {
        this.net = net;
        this.reviewer = reviewer;
        this.meanwhile = new Meanwhile(net, this::beginsAnew);
        Forks.each(net, fork -> meeting.set(fork.at(), fork.join() >= 0 && !net.at(fork.join()).is("parallelGateway")));
    }

    @Override
    public int states() {
        return 5;
    }

    @Override
    public int arrive(int point, int state) {
        return meanwhile.disturbed(point) ? UNKNOWN : state;
    }

    @Override
    public int after(int point, int state) {
        if (net.isStep(point, Vocabulary.BEGIN_SIGN_OFF)) {
            return 1 << MISSING;
        }
        if (beginsAnew(point)) {
            return 1 << UNKNOWN;
        }
        if (net.isTask(point, reviewer.task()) && state != UNKNOWN) {
            return 1 << ASKED;
        }
        var forgets = state == ASKED && net.at(point).kind() != Net.Kind.FLOW && !net.at(point).is("exclusiveGateway");
        return 1 << (forgets ? MISSING : state);
    }

    @Override
    public int interrupted(int point, int state) {
        return state == ASKED ? MISSING : beginsAnew(point) ? UNKNOWN : state;
    }

    @Override
    public int along(int gateway, int flow, int state) {
        if (state == ASKED) {
            return Choice.certain(net, gateway, flow, DECISION, APPROVED, RETURNED) ? DONE : MISSING;
        }
        return state == MISSING && excuses(gateway, flow) ? EXCUSED : state;
    }

    private boolean excuses(int gateway, int flow) {
        var node = net.at(gateway);
        var requirement = reviewer.requirement();
        if (node.is("exclusiveGateway")) {
            return Choice.certain(net, gateway, flow, requirement, NOT_REQUIRED, REQUIRED);
        }
        if (!node.is("inclusiveGateway")) {
            return false;
        }
        var guards = Conditions.of(net.at(flow)).map(asked -> asked.is(requirement, REQUIRED)).orElse(false);
        return !guards && Choice.isAsked(net, gateway, requirement, REQUIRED)
                && (Choice.isDefault(net, gateway, flow) || meeting.get(gateway));
    }

    private boolean beginsAnew(int point) {
        return net.isStep(point, Vocabulary.OPEN_STATEMENT) || net.isStep(point, Vocabulary.RETURN_TO_DRAFT)
                || net.isTask(point, Vocabulary.DRAFT_STATEMENT);
    }
}

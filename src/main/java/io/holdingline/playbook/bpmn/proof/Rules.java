package io.holdingline.playbook.bpmn.proof;

/** How a small state (0 is the worst) changes along the ways of a net. */
interface Rules {

    /** How many states there are, at most 8. */
    int states();

    /** The state in which the run stands at a point that it reaches in that state. */
    default int arrive(int point, int state) {
        return state;
    }

    /** The states in which the run may leave the point, one bit each. */
    int after(int point, int state);

    /** The state in which a boundary event takes the run out of the point. */
    default int interrupted(int point, int state) {
        return state;
    }

    /** The state behind a gateway on one of its flows. */
    default int along(int gateway, int flow, int state) {
        return state;
    }
}

package io.holdingline.playbook.bpmn.proof;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Which element on another track may change, while the run stands at a point, what that point relies on. */
final class Meanwhile {

    private static final int NOBODY = -1;
    private final int[] disturber;

    /** @param disturbs whether the element at a point changes what others rely on */
    Meanwhile(Net net, IntPredicate disturbs) {
        disturber = new int[net.size()];
        Arrays.fill(disturber, NOBODY);
        Forks.each(net, fork -> mark(fork, disturbs));
    }

    boolean disturbed(int point) {
        return disturber[point] != NOBODY;
    }

    int disturber(int point) {
        return disturber[point];
    }

    private void mark(Fork fork, IntPredicate disturbs) {
        var found = Arrays.stream(fork.branches()).mapToInt(branch -> Arrays.stream(branch).filter(disturbs)
                .findFirst().orElse(NOBODY)).toArray();
        for (int at = 0; at < found.length; at++) {
            int other = other(found, at, fork.again() && at == 1);
            if (other != NOBODY) {
                Arrays.stream(fork.branches()[at]).forEach(point -> disturber[point] = other);
            }
        }
    }

    private static int other(int[] found, int branch, boolean itself) {
        for (int at = 0; at < found.length; at++) {
            if (found[at] != NOBODY && (at != branch || itself)) {
                return found[at];
            }
        }
        return NOBODY;
    }
}

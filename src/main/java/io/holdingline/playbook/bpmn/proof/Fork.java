package io.holdingline.playbook.bpmn.proof;

/**
 * A place from which several tracks run side by side.
 *
 * @param all whether every branch is taken
 * @param branches the points of each branch, up to where they meet; as far as they lead where they do not meet
 * @param join where all branches wait for each other; -1 where they do not
 * @param again whether the second branch may run several times at once
 */
record Fork(int at, boolean all, int[][] branches, int join, boolean again) {
}

package io.holdingline.playbook.change;

public enum ChangeState {
    PROPOSED, RELEASED, WITHDRAWN
}

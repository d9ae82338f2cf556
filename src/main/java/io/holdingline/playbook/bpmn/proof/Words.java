package io.holdingline.playbook.bpmn.proof;

import static io.holdingline.flow.Vocabulary.APPROVED;
import static io.holdingline.flow.Vocabulary.RETURNED;
import static io.holdingline.flow.Vocabulary.SIGN_OFF;
import static io.holdingline.flow.Vocabulary.STATEMENT_ID;

import io.holdingline.flow.Vocabulary;
import java.util.Arrays;

/**
 * Whether the words that {@code statementId} names are signed. They are not after a statement is opened or a draft
 * written, nor where another track may do so; they are once sign-off was called and a gateway has asked its answer.
 */
final class Words implements Rules {

    static final int UNSIGNED = 0;
    static final int ANSWERED = 1;
    static final int SIGNED = 2;
    static final int STATES = 3;

    private final Book book;
    private final Net net;
    private final Callees callees;
    private final Meanwhile meanwhile;

    Words(Book book, Callees callees) {
        this.book = book;
        this.net = book.net();
        this.callees = callees;
        this.meanwhile = new Meanwhile(net, this::disturbs);
    }

    @Override
    public int states() {
        return STATES;
    }

    @Override
    public int arrive(int point, int state) {
        return meanwhile.disturbed(point) ? UNSIGNED : state;
    }

    @Override
    public int after(int point, int state) {
        if (net.at(point).is("callActivity")) {
            return callees.after(book, point, state);
        }
        return 1 << (changesWords(point) ? UNSIGNED : state);
    }

    @Override
    public int interrupted(int point, int state) {
        return disturbs(point) || changesWords(point) ? UNSIGNED : state;
    }

    @Override
    public int along(int gateway, int flow, int state) {
        if (state != ANSWERED || !net.at(gateway).is("exclusiveGateway") || !asks(gateway)) {
            return state;
        }
        return isApproved(gateway, flow) ? SIGNED : UNSIGNED;
    }

    boolean changesWords(int point) {
        return net.isStep(point, Vocabulary.OPEN_STATEMENT) || net.isStep(point, Vocabulary.RETURN_TO_DRAFT)
                || net.isTask(point, Vocabulary.DRAFT_STATEMENT);
    }

    /** What may put other words in the place of those that another track speaks of. */
    boolean disturbs(int point) {
        return changesWords(point) || net.at(point).is("callActivity") && callees.disturbs(book, point);
    }

    /** The element on another track that may change the words while the run stands at the point; empty for none. */
    String disturber(int point) {
        return meanwhile.disturbed(point) ? net.at(meanwhile.disturber(point)).label() : "";
    }

    private boolean asks(int gateway) {
        return Arrays.stream(net.next()[gateway]).anyMatch(flow -> Conditions.of(net.at(flow))
                .map(condition -> condition.variable().equals(SIGN_OFF)).orElse(false));
    }

    private boolean isApproved(int gateway, int flow) {
        return Choice.certain(net, gateway, flow, SIGN_OFF, APPROVED, RETURNED);
    }

    static boolean isHandedIn(Book book, int call) {
        return book.hands(call, "in", STATEMENT_ID);
    }
}

package io.holdingline.playbook.bpmn.proof;

import static io.holdingline.flow.Vocabulary.SIGN_OFF;
import static io.holdingline.flow.Vocabulary.STATEMENT_ID;

import io.holdingline.flow.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What a call does to the words at hand, from a summary of each called playbook. */
final class Callees {

    /**
     * What callers need to know of a playbook.
     *
     * @param exits by the state in which it is entered, the states in which it may end, one bit each
     * @param opens whether it may end with another statement than it was handed
     * @param touches whether it changes the words it is handed, or has them signed
     * @param waits whether every way through it waits for somebody or something
     */
    record Summary(int[] exits, boolean opens, boolean touches, boolean waits) {
    }

    /** A playbook that cannot be read is refused itself; its callers are not blamed for it. */
    private static final Summary UNKNOWN = new Summary(new int[]{1 << Words.SIGNED, 1 << Words.SIGNED,
            1 << Words.SIGNED}, false, false, true);
    private final Map<String, Summary> summaries = new HashMap<>();

    /** To be told of a playbook after those that it calls. */
    void learn(Book book) {
        var words = new Words(book, this);
        var net = book.net();
        var exits = IntStream.range(0, Words.STATES).map(entered ->
                new Walk(net, book.joins(), words).from(net.starts(), entered).seen(net.end())).toArray();
        summaries.put(book.id(), new Summary(exits, any(net, point -> opens(book, point)),
                any(net, words::disturbs), Waits.always(book, this)));
    }

    private static boolean any(Net net, IntPredicate test) {
        return IntStream.range(0, net.size()).anyMatch(test);
    }

    private boolean opens(Book book, int point) {
        return book.net().isStep(point, Vocabulary.OPEN_STATEMENT)
                || book.net().at(point).is("callActivity") && book.hands(point, "out", STATEMENT_ID);
    }

    boolean waits(Book book, int call) {
        return of(book, call).waits();
    }

    boolean disturbs(Book book, int call) {
        return isSignOff(book, call) || book.hands(call, "out", STATEMENT_ID) || book.hands(call, "out", SIGN_OFF)
                || Words.isHandedIn(book, call) && of(book, call).touches();
    }

    /** The states after the call, one bit each. */
    int after(Book book, int call, int state) {
        if (isSignOff(book, call)) {
            return 1 << (Words.isHandedIn(book, call) && book.hands(call, "out", SIGN_OFF) ? Words.ANSWERED : Words.UNSIGNED);
        }
        var callee = of(book, call);
        if (book.hands(call, "out", STATEMENT_ID)) {
            return visible(callee.exits()[entered(book, call, state)], book.hands(call, "out", SIGN_OFF));
        }
        if (Words.isHandedIn(book, call)) {
            return callee.opens() ? onlyUnsigned(callee) : visible(callee.exits()[entered(book, call, state)],
                    book.hands(call, "out", SIGN_OFF));
        }
        return 1 << (state == Words.ANSWERED && book.hands(call, "out", SIGN_OFF) ? Words.UNSIGNED : state);
    }

    /** The state in which the called playbook begins. */
    int entered(Book book, int call, int state) {
        var knowsAnswer = state != Words.ANSWERED || book.hands(call, "in", SIGN_OFF);
        return Words.isHandedIn(book, call) && knowsAnswer ? state : Words.UNSIGNED;
    }

    private Summary of(Book book, int call) {
        return summaries.getOrDefault(book.called(call), UNKNOWN);
    }

    private static int onlyUnsigned(Summary callee) {
        return callee.exits()[Words.UNSIGNED] == 0 ? 0 : 1 << Words.UNSIGNED;
    }

    /** An answer that is not handed out cannot be asked. */
    private static int visible(int exits, boolean answer) {
        var answered = 1 << Words.ANSWERED;
        return answer || (exits & answered) == 0 ? exits : exits & ~answered | 1 << Words.UNSIGNED;
    }

    private static boolean isSignOff(Book book, int call) {
        return book.called(call).equals(Vocabulary.SIGN_OFF_PLAYBOOK);
    }
}

package io.holdingline.playbook.bpmn.proof;

import io.holdingline.flow.Vocabulary;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Judges the playbook sign-off itself: what it calls approved was reviewed, and every end of it gives an answer. */
final class SignOffProof {

    private static final int SILENT = 0;
    private static final int ANSWERED = 1;

    private final Book book;
    private final Net net;
    private final List<Finding> findings = new ArrayList<>();

    private SignOffProof(Book book) {
        this.book = book;
        this.net = book.net();
    }

    static List<Finding> check(Book book) {
        var proof = new SignOffProof(book);
        Reviewer.ALL.forEach(proof::reviewed);
        proof.answered();
        return proof.findings;
    }

    private void reviewed(Reviewer reviewer) {
        var walk = new Walk(net, book.joins(), new Reviews(net, reviewer));
        walk.from(net.starts(), Reviews.UNKNOWN).from(net.eventStarts(), Reviews.UNKNOWN);
        steps(Vocabulary.COMPLETE_SIGN_OFF).forEach(step -> {
            for (int state = Reviews.UNKNOWN; state < Reviews.DONE; state++) {
                if (walk.saw(step, state)) {
                    findings.add(book.found(ProofRule.SIGN_OFF_IS_WHOLE, step, "The way " + walk.way(step, state)
                            + " clears the words without the review of the role " + reviewer.role().key() + "."));
                    return;
                }
            }
        });
    }

    /** An end without an answer leaves the caller with nothing that says returned, which it takes for approved. */
    private void answered() {
        var walk = new Walk(net, book.joins(), new Answers());
        walk.from(net.starts(), SILENT).from(net.eventStarts(), SILENT);
        if (walk.saw(net.end(), SILENT)) {
            findings.add(book.found(ProofRule.SIGN_OFF_IS_WHOLE, net.end(), "The way " + walk.way(net.end(), SILENT)
                    + " ends without an answer, and callers would take that for approval."));
        }
    }

    private IntStream steps(String step) {
        return IntStream.range(0, net.size()).filter(point -> net.isStep(point, step));
    }

    private final class Answers implements Rules {

        @Override
        public int states() {
            return 2;
        }

        @Override
        public int after(int point, int state) {
            var answers = answers(point, Vocabulary.COMPLETE_SIGN_OFF, Vocabulary.APPROVED)
                    || answers(point, Vocabulary.RETURN_TO_DRAFT, Vocabulary.RETURNED);
            return 1 << (answers ? ANSWERED : state);
        }

        private boolean answers(int point, String step, String answer) {
            return net.isStep(point, step) && Xml.all(net.at(point).element()).stream()
                    .filter(element -> Xml.is(element, Xml.CAMUNDA, "outputParameter"))
                    .anyMatch(output -> output.getAttribute("name").equals(Vocabulary.SIGN_OFF)
                            && output.getTextContent().strip().equals(answer));
        }
    }
}

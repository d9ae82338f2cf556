package io.holdingline.playbook.bpmn.proof;

import static io.holdingline.playbook.bpmn.proof.ProofRule.*;

import io.holdingline.playbook.LintExample;
import io.holdingline.playbook.LintExamples;
import java.util.List;

/** Bad examples for what is proved over the ways. */
public class ProofExamples implements LintExamples {

    private static final String OUTAGE = "service-outage.bpmn";
    private static final String UPDATES = "timed-updates.bpmn";
    private static final String SIGNING = "sign-off.bpmn";

    @Override
    public List<LintExample> examples() {
        return List.of(
                bad(LOOP_HAS_EXIT, OUTAGE, "sourceRef=\"holdingApproved\" targetRef=\"publishHolding\"", "sourceRef=\"holdingApproved\" targetRef=\"draftHolding\""),
                bad(LOOP_WAITS, UPDATES, "sourceRef=\"planNextUpdate\" targetRef=\"oneUpdate\"", "sourceRef=\"planNextUpdate\" targetRef=\"overAlready\""),
                bad(NO_UNSIGNED_PUBLISH, OUTAGE, "sourceRef=\"draftHolding\" targetRef=\"signOffHolding\"", "sourceRef=\"draftHolding\" targetRef=\"publishHolding\""),
                bad(NO_UNSIGNED_PUBLISH, OUTAGE, "sourceRef=\"signOffHolding\" targetRef=\"holdingApproved\"", "sourceRef=\"signOffHolding\" targetRef=\"publishHolding\""),
                bad(NO_UNSIGNED_PUBLISH, OUTAGE, "sourceRef=\"holdingApproved\" targetRef=\"draftHolding\"", "sourceRef=\"holdingApproved\" targetRef=\"publishHolding\""),
                bad(NO_UNSIGNED_PUBLISH, OUTAGE, "calledElement=\"sign-off\"", "calledElement=\"staff-notice\""),
                bad(NO_UNSIGNED_PUBLISH, OUTAGE, "${signOff == 'returned'}", "${signOff == 'approved'}"),
                bad(NO_UNSIGNED_PUBLISH, OUTAGE, "sourceRef=\"openResolution\" targetRef=\"draftResolution\"", "sourceRef=\"openResolution\" targetRef=\"publishResolution\""),
                bad(SIGN_OFF_IS_WHOLE, SIGNING, "sourceRef=\"beginSignOff\" targetRef=\"reviewTheseWords\"", "sourceRef=\"beginSignOff\" targetRef=\"completeSignOff\""),
                bad(SIGN_OFF_IS_WHOLE, SIGNING, "sourceRef=\"reviewTheseWords\" targetRef=\"completeSignOff\"", "sourceRef=\"reviewTheseWords\" targetRef=\"endApproved\""),
                bad(SIGN_OFF_IS_WHOLE, SIGNING, "${legalReview == 'required'}", "${legalReview == 'not-required'}"),
                bad(SIGN_OFF_IS_WHOLE, SIGNING, "sourceRef=\"reviewForLegal\" targetRef=\"legalApproved\"", "sourceRef=\"reviewForLegal\" targetRef=\"allSigned\""),
                bad(SIGN_OFF_IS_WHOLE, SIGNING, "sourceRef=\"prApproved\" targetRef=\"prReturned\"", "sourceRef=\"prApproved\" targetRef=\"allSigned\""),
                bad(SIGN_OFF_IS_WHOLE, SIGNING, "sourceRef=\"whoMustSign\" targetRef=\"reviewForPr\"", "sourceRef=\"whoMustSign\" targetRef=\"allSigned\""),
                whole(CALL_IS_FINITE, Sketch.of("flood").pause("ask").call("again", "flood", "", "").end("end").flow("start ask again end")),
                whole(WAIT_HAS_WAY_OUT, Sketch.of("flood").message("intermediateCatchEvent", "wait", "alertResolved", "").end("end").flow("start wait end")),
                whole(WAIT_HAS_WAY_OUT, Sketch.of("flood").gateway("eventBasedGateway", "either", "").timer("intermediateCatchEvent", "one", "").end("end").flow("start either one end")),
                whole(JOIN_IS_FED, Sketch.of("flood").xor("either", "one").pause("one").pause("two").and("both").end("end").flow("start either one both end").flowIf("either", "two", "resolved", "yes").flow("two both")),
                whole(JOIN_IS_FED, Sketch.of("flood").and("part").xor("leave", "both").pause("one").and("both").end("end").end("gone").flow("start part one leave both end").flow("part both").flowIf("leave", "gone", "resolved", "yes")),
                whole(ERROR_IS_CAUGHT, Sketch.of("flood").pause("ask").node("endEvent", "fail", "", "<bpmn:errorEventDefinition id=\"d\" errorRef=\"E_one\" />").flow("start ask fail")),
                whole(IS_REACHED, Sketch.of("flood").pause("ask").pause("lonely").end("end").flow("start ask end").flow("lonely end")));
    }

    private static LintExample bad(ProofRule rule, String file, String from, String to) {
        return LintExample.edited(rule, "playbooks/" + file, from, to);
    }

    private static LintExample whole(ProofRule rule, Sketch sketch) {
        return LintExample.whole(rule, "playbooks/flood.bpmn", sketch.text());
    }
}

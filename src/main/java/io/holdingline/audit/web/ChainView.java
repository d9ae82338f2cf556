package io.holdingline.audit.web;

import io.holdingline.audit.inspection.Verification;
import io.holdingline.audit.proof.ChainHead;
import java.util.Optional;

/** A chain with what the last check says of it; state is a word of the style sheet. */
record ChainView(String chain, String name, boolean isCrisis, long size, String head, String state, String shape,
                 String word, String remark) {

    static ChainView of(String chain, ChainHead head, ChainNames.Named names, Optional<Verification> latest) {
        var said = latest.filter(check -> !check.isRunning() && !check.isFailed())
                .map(check -> say(chain, head, check)).orElse(Said.NOTHING);
        return new ChainView(chain, names.name(chain), names.isCrisis(chain), head.size(),
                EntryView.start(head.hash()), said.state, said.shape, said.word, said.remark);
    }

    private static Said say(String chain, ChainHead head, Verification check) {
        var finding = check.finding();
        if (finding != null && finding.chain().equals(chain)) {
            return new Said("failed", "failed", "Broken", "entry " + finding.index() + ": " + finding.sentence());
        }
        var checked = check.result().join().checked().getOrDefault(chain, ChainHead.EMPTY).size();
        return checked == 0 ? Said.NOTHING : new Said("sent", "tick", "Whole",
                checked < head.size() ? "up to entry " + checked : "");
    }

    private record Said(String state, String shape, String word, String remark) {

        private static final Said NOTHING = new Said("planned", "planned", "Not checked yet", "");
    }
}

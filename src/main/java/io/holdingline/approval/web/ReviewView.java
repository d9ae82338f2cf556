package io.holdingline.approval.web;

import io.holdingline.approval.RequiredRole;
import io.holdingline.statement.Check;
import io.holdingline.statement.CheckOverride;
import io.holdingline.statement.FactBehind;
import io.holdingline.statement.KeptRule;
import io.holdingline.statement.Revision;
import io.holdingline.statement.ShownVariant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the review page shows. @param box null where the viewer only reads */
record ReviewView(String id, String crisisId, String crisisTitle, String label, String state, @Nullable Revision revision,
                  String author, List<ShownVariant> variants, @Nullable Comparison comparison, List<FactBehind> facts,
                  List<Past> decisions, List<Check> checks, List<CheckOverride> overrides, List<KeptRule> kept,
                  List<RequiredRole> required, String shortPrint,
                  @Nullable Box box) {

    /** A decision already made. @param state for the shape, {@code voided} where a later revision overtook it */
    record Past(Instant at, String shape, String state, String sentence, @Nullable String reason) {
    }

    /**
     * Where the viewer decides.
     *
     * @param due UTC; null without a time limit
     * @param minutes allowed, and {@code used} of them
     * @param objection why this person cannot approve; null where nothing stands against it
     */
    record Box(String task, @Nullable Instant due, String left, String state, long minutes, long used,
               @Nullable String objection, boolean maySendBack) {
    }

    public long warnings() {
        return checks.stream().filter(check -> !check.state().equals("ok")).count();
    }
}

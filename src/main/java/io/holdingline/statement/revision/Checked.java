package io.holdingline.statement.revision;

import io.holdingline.statement.CheckOverride;
import io.holdingline.statement.KeptRule;
import java.util.List;

/** What the rules about content said of words when they were submitted, in the order shown. */
public record Checked(List<CheckOverride> overridden, List<KeptRule> kept) {
}

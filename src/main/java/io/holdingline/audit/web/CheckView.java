package io.holdingline.audit.web;

import io.holdingline.audit.inspection.Finding;
import io.holdingline.audit.inspection.Verification;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the check of the whole record stands.
 *
 * @param at when it began, UTC
 * @param bad what is wrong, with the chain as people call it
 */
record CheckView(boolean running, boolean failed, @Nullable Instant at, long done, long size, @Nullable String bad) {

    static CheckView of(Optional<Verification> latest, ChainNames names) {
        return latest.map(check -> of(check, names)).orElse(new CheckView(false, false, null, 0, 0, null));
    }

    private static CheckView of(Verification check, ChainNames names) {
        return new CheckView(check.isRunning(), check.isFailed(), check.startedAt(), check.done().get(), check.size(),
                check.finding() == null ? null : said(check.finding(), names));
    }

    public boolean isWhole() {
        return at != null && !running && !failed && bad == null;
    }

    public String count() {
        return Count.of(done, "entry", "entries");
    }

    public String progress() {
        return String.format(Locale.UK, "%,d of ", done) + Count.of(size, "entry", "entries");
    }

    private static String said(Finding finding, ChainNames names) {
        var name = names.of(List.of(finding.chain())).name(finding.chain());
        return "Entry " + finding.index() + " of chain " + name + ": " + finding.sentence() + ".";
    }
}

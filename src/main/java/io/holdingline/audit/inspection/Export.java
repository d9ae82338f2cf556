package io.holdingline.audit.inspection;

import io.holdingline.audit.book.Shelf;
import io.holdingline.audit.proof.ExportFormat;
import io.holdingline.audit.proof.HouseKey;
import io.holdingline.audit.proof.Pem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The whole record for checking it elsewhere, with a signed checkpoint; a broken record is never signed. */
@Component
public class Export {

    private final Shelf shelf;
    private final HouseKey key;
    private final Clock clock;

    public Export(Shelf shelf, HouseKey key, Clock clock) {
        this.shelf = shelf;
        this.key = key;
        this.clock = clock;
    }

    /** JSON Lines in order of sequence, up to what was committed when the call began. */
    public void writeTo(OutputStream target) throws IOException {
        var out = new BufferedOutputStream(target, 1 << 16);
        var inspection = new Inspection(shelf, key.seal());
        var takenAt = clock.instant();
        var finding = inspection.walk((entry, running) -> write(out, ExportFormat.line(entry, running)));
        var checkpoint = inspection.log().checkpoint(takenAt);
        write(out, finding.map(found -> ExportFormat.refusal(found.said()))
                .orElseGet(() -> ExportFormat.line(checkpoint, checkpoint.signature(key))));
        out.flush();
    }

    /** The public key (PEM) that checks an export. */
    public String publicKey() {
        return Pem.ofPublic(key.seal());
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

package io.holdingline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.audit.VerifyAudit;
import io.holdingline.support.WebPerson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Downloads the audit record again and again and checks each export offline, also against the one before. */
final class KeptRecord {

    private final WebPerson auditor;
    private final Path folder;
    private final Path key;
    private @Nullable Path latest;

    KeptRecord(String address, Path folder) throws IOException {
        this.auditor = WebPerson.signedIn(address, "auditor");
        this.folder = folder;
        this.key = Files.writeString(folder.resolve("key.pem"), auditor.read("/audit/key"));
    }

    void isWholeAndWasNotCutBack() throws IOException {
        var export = Files.writeString(Files.createTempFile(folder, "audit", ".jsonl"), auditor.read("/audit/export"));
        var arguments = new ArrayList<>(List.of(export.toString(), "--key", key.toString()));
        if (latest != null) {
            arguments.addAll(List.of("--since", latest.toString()));
        }
        var said = new ByteArrayOutputStream();
        int code = VerifyAudit.run(arguments, new PrintStream(said), new PrintStream(said));
        assertThat(code).as(said.toString()).isZero();
        latest = export;
    }
}

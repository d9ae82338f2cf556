package io.holdingline.audit.proof;

import io.holdingline.audit.proof.ExportFormat.CheckpointLine;
import io.holdingline.audit.proof.ExportFormat.EntryLine;
import io.holdingline.audit.proof.LineReader.LineTooLong;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks one export line by line, alone or against the chains of an earlier one. Use once. */
public final class ExportCheck {

    private static final int LONGEST_LINE = 1 << 26;

    private final LogCheck log;
    private final Map<String, ChainHead> earlier;
    private @Nullable Checkpoint checkpoint;
    private long line;

    /** @param earlier heads that must lie on the chains of this export; empty where there is no earlier export */
    public ExportCheck(Seal seal, Map<String, ChainHead> earlier) {
        this.log = new LogCheck(seal);
        this.earlier = earlier;
    }

    public Verdict check(InputStream export) throws IOException {
        try {
            var lines = new LineReader(export, LONGEST_LINE);
            for (var bytes = lines.next(); bytes != null; bytes = lines.next()) {
                line++;
                var complaint = complaint(bytes);
                if (complaint != null) {
                    return new Verdict(null, line, complaint);
                }
            }
        } catch (LineTooLong tooLong) {
            return new Verdict(null, line + 1, "it is longer than any line of an export");
        }
        return checkpoint == null ? new Verdict(null, line + 1, "the export ends without its checkpoint")
                : new Verdict(checkpoint, 0, "");
    }

    private @Nullable String complaint(byte[] bytes) {
        if (checkpoint != null) {
            return "it follows the checkpoint, which must be the last line";
        }
        var json = ExportFormat.json(new String(bytes, StandardCharsets.UTF_8));
        var refusal = json.flatMap(ExportFormat::refusal);
        if (refusal.isPresent()) {
            return "the house refused to sign this export: " + refusal.get();
        }
        var entry = json.flatMap(ExportFormat::entry);
        var last = json.flatMap(ExportFormat::checkpoint);
        if (entry.isPresent()) {
            return complaint(entry.get(), bytes);
        }
        return last.isPresent() ? complaint(last.get(), bytes) : "it is neither an entry nor a checkpoint";
    }

    private @Nullable String complaint(EntryLine read, byte[] bytes) {
        if (!Arrays.equals(bytes, ExportFormat.line(read.entry(), read.running()).getBytes(StandardCharsets.UTF_8))) {
            return "it is not written as Holdingline writes it";
        }
        var complaint = log.next(read.entry());
        if (complaint.isPresent()) {
            return complaint.get();
        }
        if (!log.running().equals(read.running())) {
            return "a line before it was removed, or its sequence number was changed";
        }
        var known = earlier.get(read.entry().chain());
        return known != null && known.size() == read.entry().index() && !known.equals(read.entry().head())
                ? "the earlier export had another entry in its place" : null;
    }

    private @Nullable String complaint(CheckpointLine read, byte[] bytes) {
        var found = log.checkpoint(read.checkpoint().at());
        if (!Arrays.equals(bytes,
                ExportFormat.line(read.checkpoint(), read.signature()).getBytes(StandardCharsets.UTF_8))) {
            return "it is not written as Holdingline writes it";
        } else if (!read.checkpoint().isSigned(log.seal(), read.signature())) {
            return "the checkpoint was not signed with the key of the house";
        } else if (!found.equals(read.checkpoint())) {
            return "the lines before it are not those that the checkpoint was signed over";
        }
        checkpoint = read.checkpoint();
        return earlier.entrySet().stream().filter(head -> isShorter(head.getKey(), head.getValue())).findFirst()
                .map(head -> "chain " + head.getKey() + " had " + head.getValue().size()
                        + " entries in the earlier export and has fewer now").orElse(null);
    }

    private boolean isShorter(String chain, ChainHead before) {
        return log.heads().getOrDefault(chain, ChainHead.EMPTY).size() < before.size();
    }
}

package io.holdingline.audit.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Exports made in memory: entries in turn on three chains, with gaps in the sequence. */
public final class SampleExport {

    public static final HouseKey KEY = new HouseKey(Pem.newPair());
    private static final Instant NIGHT = Instant.parse("2026-11-23T04:31:00.125Z");
    private static final List<String> CHAINS = List.of("house", "0b8f5a4e-5d0e-4b44-9f0e-3f1f6a1d2c11",
            "7c0a35e0-28b7-4b86-8d5d-0f7d1b9f7e52");

    private SampleExport() {
    }

    public static List<String> of(int entries) {
        return of(entries, KEY);
    }

    public static List<String> of(int entries, HouseKey key) {
        return lines(entries(entries, key), key);
    }

    /** Cut back to the first entries and then grown again with other words, signed by the house itself. */
    public static List<String> rewritten(int entries, int kept) {
        return lines(entries(entries, kept, KEY), KEY);
    }

    static List<Entry> entries(int count, HouseKey key) {
        return entries(count, count, key);
    }

    private static List<Entry> entries(int count, int kept, HouseKey key) {
        var heads = new HashMap<String, ChainHead>();
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            var chain = CHAINS.get(i % CHAINS.size());
            var note = new Note(chain, NIGHT.plusSeconds(i), "legal", "Legal reviewer", "approval.approved",
                    (i < kept ? "approved" : "never saw") + " “Update " + i + "”, revision 3", new TreeMap<>(Map.of("revision", "r" + i, "note", "ü")));
            var placed = key.place(heads.getOrDefault(chain, ChainHead.EMPTY), List.of(note)).get(0);
            heads.put(chain, placed.head());
            entries.add(at(10 + i * 3L, placed));
        }
        return entries;
    }

    static Entry at(long sequence, Entry entry) {
        return new Entry(sequence, entry.index(), entry.note(), entry.previousHash(), entry.hash(),
                entry.signature());
    }

    static List<String> lines(List<Entry> entries, HouseKey key) {
        var log = new LogCheck(key.seal());
        var lines = new ArrayList<String>();
        for (var entry : entries) {
            log.next(entry);
            lines.add(ExportFormat.line(entry, log.running()));
        }
        var checkpoint = log.checkpoint(NIGHT.plusSeconds(entries.size()));
        lines.add(ExportFormat.line(checkpoint, checkpoint.signature(key)));
        return lines;
    }

    public static byte[] file(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Verdict verdict(List<String> lines) {
        return verdict(file(lines));
    }

    static Verdict verdict(byte[] file) {
        return verdict(file, KEY.seal(), Map.of());
    }

    static Verdict verdict(byte[] file, Seal seal, Map<String, ChainHead> earlier) {
        try {
            return new ExportCheck(seal, earlier).check(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package io.holdingline.audit.proof;

import static io.holdingline.audit.proof.SampleExport.KEY;
import static io.holdingline.audit.proof.SampleExport.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever somebody does to an export, the check names the first line that is no longer what it was. */
class TamperedExportTests {

    private static final int ENTRIES = 12;
    private static final int LINES = ENTRIES + 1;
    private static final List<String> WHOLE = SampleExport.of(ENTRIES);
    private static final List<String> FIELDS = List.of("sequence", "chain", "index", "at", "actor", "label", "action",
            "sentence", "details", "previous", "hash", "signature", "running");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Property(tries = 30)
    void anIntactExportPasses(@ForAll @IntRange(max = 40) int entries) {
        var verdict = verdict(SampleExport.of(entries));

        assertThat(verdict).isEqualTo(new Verdict(verdict.checkpoint(), 0, ""));
        assertThat(verdict.checkpoint().lines()).isEqualTo(entries);
    }

    @Property(tries = 300)
    void anEditOfAnyFieldIsFound(@ForAll @IntRange(max = ENTRIES - 1) int line,
                                 @ForAll @IntRange(max = 12) int field) {
        assertFirstBad(line + 1, with(line, edited(WHOLE.get(line), FIELDS.get(field))));
    }

    @Property(tries = 300)
    void aChangeOfAnyByteIsFound(@ForAll @IntRange(max = Integer.MAX_VALUE - 1) int place,
                                 @ForAll @IntRange(min = 1, max = 255) int change) {
        var file = SampleExport.file(WHOLE);
        int at = place % file.length;
        long line = 1 + lineFeeds(file, at);
        file[at] ^= (byte) change;

        assertThat(verdict(file).line()).isEqualTo(line);
    }

    @Property
    void aDeletedLineIsFound(@ForAll @IntRange(max = LINES - 1) int line) {
        var lines = new ArrayList<>(WHOLE);
        lines.remove(line);

        assertFirstBad(line + 1, lines);
    }

    @Property(tries = 200)
    void twoLinesInEachOthersPlaceAreFound(@ForAll @IntRange(max = LINES - 1) int one,
                                           @ForAll @IntRange(max = LINES - 1) int other) {
        Assume.that(one < other);
        var lines = new ArrayList<>(WHOLE);
        Collections.swap(lines, one, other);

        assertFirstBad(one + 1, lines);
    }

    @Property
    void aLineCopiedToAnyPlaceIsFound(@ForAll @IntRange(max = LINES - 1) int line,
                                      @ForAll @IntRange(max = LINES) int place) {
        Assume.that(place != line);
        var lines = new ArrayList<>(WHOLE);
        lines.add(place, WHOLE.get(line));

        assertFirstBad(place + 1, lines);
    }

    @Property
    void anExportCutOffIsFoundWithAndWithoutItsCheckpoint(@ForAll @IntRange(max = ENTRIES - 1) int kept) {
        var cut = new ArrayList<>(WHOLE.subList(0, kept));
        assertFirstBad(kept + 1, cut);

        cut.add(WHOLE.get(LINES - 1));
        assertFirstBad(kept + 1, cut);
    }

    @Property(tries = 300)
    void aCutInTheMiddleOfALineIsFound(@ForAll @IntRange(max = Integer.MAX_VALUE - 1) int place) {
        var file = SampleExport.file(WHOLE);
        int length = place % (file.length - 1);
        var cut = Arrays.copyOf(file, length);

        // A line that lost its line feed alone is still whole: then it is the next that is missing.
        assertThat(verdict(cut).line()).isEqualTo(1 + lineFeeds(file, length + 1));
    }

    @Property
    void swappedSignaturesAreFound(@ForAll @IntRange(max = ENTRIES - 1) int one,
                                   @ForAll @IntRange(max = ENTRIES - 1) int other) {
        Assume.that(one < other);
        var entries = new ArrayList<>(SampleExport.entries(ENTRIES, KEY));
        var first = entries.get(one);
        entries.set(one, signed(first, entries.get(other).signature()));
        entries.set(other, signed(entries.get(other), first.signature()));

        assertFirstBad(one + 1, SampleExport.lines(entries, KEY));
    }

    /** Everything recomputed but the signatures, as somebody does who has the database and not the key. */
    @Property
    void aChainStampedAnewIsFound(@ForAll @IntRange(max = ENTRIES - 1) int from) {
        var thief = new HouseKey(Pem.newPair());
        var stamped = new ArrayList<>(SampleExport.entries(ENTRIES, KEY).subList(0, from));
        stamped.addAll(SampleExport.entries(ENTRIES, thief).subList(from, ENTRIES));

        assertFirstBad(from + 1, SampleExport.lines(stamped, KEY));
    }

    @Property(tries = 20)
    void anotherHousesExportIsFoundAtOnce(@ForAll @IntRange(max = 5) int entries) {
        assertFirstBad(1, SampleExport.of(entries, new HouseKey(Pem.newPair())));
    }

    @Property(tries = 300)
    void garbageIsFound(@ForAll byte[] garbage) {
        var verdict = verdict(garbage);

        assertThat(verdict.isWhole()).isFalse();
        assertThat(verdict.line()).isEqualTo(1);
    }

    private static void assertFirstBad(long line, List<String> lines) {
        var verdict = verdict(SampleExport.file(lines), KEY.seal(), Map.of());
        assertThat(verdict.isWhole()).isFalse();
        assertThat(verdict.line()).as(verdict.sentence()).isEqualTo(line);
    }

    private static List<String> with(int place, String line) {
        var lines = new ArrayList<>(WHOLE);
        lines.set(place, line);
        return lines;
    }

    private static String edited(String line, String field) {
        var json = (ObjectNode) JSON.readTree(line);
        switch (field) {
            case "sequence", "index" -> json.put(field, json.get(field).longValue() + 1);
            case "details" -> ((ObjectNode) json.get(field)).put("revision", "another");
            case "at" -> json.put(field, "2026-11-23T04:00:00Z");
            default -> json.put(field, flipped(json.get(field).stringValue()));
        }
        return JSON.writeValueAsString(json);
    }

    private static String flipped(String text) {
        return (text.charAt(0) == '0' ? '1' : '0') + text.substring(1);
    }

    private static Entry signed(Entry entry, String signature) {
        return new Entry(entry.sequence(), entry.index(), entry.note(), entry.previousHash(), entry.hash(),
                signature);
    }

    private static long lineFeeds(byte[] file, int before) {
        long found = 0;
        for (int i = 0; i < before; i++) {
            found += file[i] == '\n' ? 1 : 0;
        }
        return found;
    }
}

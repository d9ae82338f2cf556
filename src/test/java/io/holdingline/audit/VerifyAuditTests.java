package io.holdingline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.audit.proof.HouseKey;
import io.holdingline.audit.proof.Pem;
import io.holdingline.audit.proof.SampleExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyAuditTests {

    @TempDir
    Path dir;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path key;

    @BeforeEach
    void keepTheKey() throws IOException {
        key = Files.writeString(dir.resolve("key.pem"), Pem.ofPublic(SampleExport.KEY.seal()));
    }

    @Test
    void aWholeExportIsPraisedInOneLine() throws IOException {
        assertThat(run(file("export", SampleExport.of(7)), "--key", key)).isZero();
        assertThat(out.toString()).contains("is whole: 7 entries in 3 chains").hasLineCount(1);
    }

    @Test
    void aRecordWithoutEntriesIsWholeToo() throws IOException {
        assertThat(run(file("export", SampleExport.of(0)), "--key", key)).isZero();
    }

    @Test
    void theFirstBadLineIsNamedInOneSentence() throws IOException {
        var lines = new ArrayList<>(SampleExport.of(7));
        lines.set(3, lines.get(3).replace("approved", "refused"));

        assertThat(run(file("export", lines), "--key", key)).isEqualTo(1);
        assertThat(out.toString()).contains("line 4: its content does not match its hash.").hasLineCount(1);
    }

    @Test
    void aLaterExportContinuesAnEarlierOne() throws IOException {
        var earlier = file("earlier", SampleExport.of(5));

        assertThat(run(file("export", SampleExport.of(9)), "--key", key, "--since", earlier)).isZero();
    }

    @Test
    void aRecordThatWasCutBackIsFoundWithAnEarlierExport() throws IOException {
        var earlier = file("earlier", SampleExport.of(9));

        assertThat(run(file("export", SampleExport.of(5)), "--key", key, "--since", earlier)).isEqualTo(1);
        assertThat(out.toString()).contains("line 6: chain").contains("has fewer now");
    }

    @Test
    void aRecordThatWasCutBackAndWrittenAnewIsFoundWithAnEarlierExport() throws IOException {
        var earlier = file("earlier", SampleExport.of(9));
        var other = SampleExport.rewritten(12, 5);

        assertThat(run(file("export", other), "--key", key, "--since", earlier)).isEqualTo(1);
        assertThat(out.toString()).contains("line 7: the earlier export had another entry in its place");
    }

    @Test
    void anEarlierExportMustBeWholeItself() throws IOException {
        var earlier = file("earlier", SampleExport.of(5).subList(0, 4));

        assertThat(run(file("export", SampleExport.of(9)), "--key", key, "--since", earlier)).isEqualTo(1);
        assertThat(out.toString()).contains("earlier, line 5");
    }

    @Test
    void aWrongKeyIsFoundInTheFirstLine() throws IOException {
        var other = Files.writeString(dir.resolve("other.pem"), Pem.ofPublic(new HouseKey(Pem.newPair()).seal()));

        assertThat(run(file("export", SampleExport.of(2)), "--key", other)).isEqualTo(1);
        assertThat(out.toString()).contains("line 1: its signature was not made with the key of the house");
    }

    @Test
    void helpIsFineAndWrongUsageIsNot() throws IOException {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("usage:", "--since");
        assertThat(List.of(run(), run("file"), run("file", "--key"), run("a", "b", "--key", key),
                run("absent", "--key", key), run(file("export", SampleExport.of(1)), "--key", dir.resolve("absent")),
                run(file("export", SampleExport.of(1)), "--key", file("nokey", List.of("no key"))),
                run("file", "--key", key, "--verbose", "x"))).containsOnly(2);
        assertThat(err.toString()).contains("cannot read", "absent", "no -----BEGIN PUBLIC KEY-----");
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(dir.resolve(name), SampleExport.file(lines));
    }

    private int run(Object... args) {
        return VerifyAudit.run(Arrays.stream(args).map(Object::toString).toList(),
                new PrintStream(out), new PrintStream(err));
    }
}

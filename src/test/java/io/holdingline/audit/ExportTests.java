package io.holdingline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.audit.book.Shelf;
import io.holdingline.audit.inspection.Export;
import io.holdingline.audit.proof.ExportCheck;
import io.holdingline.audit.proof.HouseKey;
import io.holdingline.audit.proof.Pem;
import io.holdingline.audit.proof.Verdict;
import io.holdingline.support.PersistenceTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@PersistenceTest
class ExportTests {

    private final AuditHouse house = AuditHouse.open();
    private final Export export = house.bean(Export.class);
    private final UUID crisis = UUID.randomUUID();

    @Test
    void holdsEveryEntryInOrderAndPassesTheCheck() throws IOException {
        house.record(null, "added a person");
        house.record(crisis, "opened the crisis", "filled the fact sheet");
        house.record(null, "changed a role");

        var verdict = check(exported());

        assertThat(verdict.sentence()).isEmpty();
        assertThat(verdict.checkpoint().lines()).isEqualTo(4);
        assertThat(verdict.checkpoint().at()).isEqualTo(house.clock().instant());
        assertThat(verdict.checkpoint().chains()).containsOnlyKeys("house", crisis.toString());
        assertThat(lines(exported())).element(1).asString().contains("opened the crisis");
    }

    @Test
    void anEmptyRecordCanBeExported() throws IOException {
        assertThat(check(exported()).isWhole()).isTrue();
    }

    @Test
    void readsOnOverManyPages() throws IOException {
        for (int i = 0; i < 6; i++) {
            house.record(i % 2 == 0 ? crisis : null, IntStream.range(0, 210).mapToObj(n -> "act " + n)
                    .toArray(String[]::new));
        }

        assertThat(check(exported()).checkpoint().lines()).isEqualTo(1260);
    }

    @Test
    void whatIsCommittedWhileItStreamsIsLeftOut() throws IOException {
        house.record(crisis, IntStream.range(0, 600).mapToObj(n -> "before " + n).toArray(String[]::new));
        var streamed = new ByteArrayOutputStream();

        export.writeTo(new OutputStream() {
            private boolean wrote;

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                if (!wrote) {
                    wrote = true;
                    house.record(crisis, "later, on a chain that is in it");
                    house.record(UUID.randomUUID(), "later, on a chain that is not");
                }
                streamed.write(bytes, from, length);
            }
        });

        var verdict = check(streamed.toByteArray());
        assertThat(verdict.sentence()).isEmpty();
        assertThat(verdict.checkpoint().lines()).isEqualTo(600);
        assertThat(streamed.toString(StandardCharsets.UTF_8)).doesNotContain("later");
        assertThat(check(exported()).checkpoint().lines()).isEqualTo(602);
    }

    @Test
    void anotherKeyThanTheRecordsSignsNothing() throws IOException {
        house.record(crisis, "opened the crisis");
        var out = new ByteArrayOutputStream();

        new Export(house.bean(Shelf.class), new HouseKey(Pem.newPair()), house.clock()).writeTo(out);

        assertThat(lines(out.toByteArray())).singleElement().asString().contains("refused", "entry 1 of chain", "key");
    }

    private byte[] exported() throws IOException {
        var out = new ByteArrayOutputStream();
        export.writeTo(out);
        return out.toByteArray();
    }

    private Verdict check(byte[] exported) throws IOException {
        return new ExportCheck(house.key().seal(), Map.of()).check(new ByteArrayInputStream(exported));
    }

    private static List<String> lines(byte[] exported) {
        return new String(exported, StandardCharsets.UTF_8).lines().toList();
    }
}

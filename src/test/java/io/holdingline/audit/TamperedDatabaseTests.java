package io.holdingline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.audit.book.Shelf;
import io.holdingline.audit.inspection.Export;
import io.holdingline.audit.inspection.Verifications;
import io.holdingline.audit.proof.ChainHead;
import io.holdingline.audit.proof.Entry;
import io.holdingline.audit.proof.ExportCheck;
import io.holdingline.audit.proof.HouseKey;
import io.holdingline.audit.proof.Pem;
import io.holdingline.audit.proof.Verdict;
import io.holdingline.support.PersistenceTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with plain SQL and without the key: the export refuses to sign, and the page names the same entry. */
@PersistenceTest
class TamperedDatabaseTests {

    private static final AuditHouse house = AuditHouse.open();
    private final UUID crisis = UUID.randomUUID();

    @BeforeEach
    void recordACrisis() {
        house.record(crisis, "opened the crisis");
        house.record(crisis, "submitted Update 1", "approved Update 1");
        house.record(crisis, "published Update 1");
    }

    @AfterEach
    void startAfresh() {
        sql("delete from audit_entry");
        sql("delete from audit_chain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "actor = 'pr'", "actor_label = 'PR manager'", "action = 'test.unhappened'", "sentence = 'refused Update 1'",
            "details = '{\"reason\":\"none\"}'", "details = '{ \"reason\":\"because\"}'", "details = 'null'",
            "happened_at = happened_at + interval '1' second", "previous_hash = hash", "hash = previous_hash",
            "signature = 'AAAA'"})
    void anEditIsFound(String edit) throws Exception {
        sql("update audit_entry set " + edit + " where chain_index = 3");

        assertRefused(3, "");
    }

    @Test
    void anEntryDeletedInTheMiddleIsFound() throws Exception {
        sql("delete from audit_entry where chain_index = 2");

        assertRefused(3, "entry 2 of its chain was expected, not entry 3");
    }

    @Test
    void aDeletedTailIsFound() throws Exception {
        sql("delete from audit_entry where chain_index > 2");

        assertRefused(3, "it is missing");
    }

    @Test
    void aDeletedChainWithoutItsEntriesIsFound() throws Exception {
        sql("delete from audit_chain");

        assertRefused(4, "its chain does not reach it");
    }

    @Test
    void aDeletedTailWithAHeadSetBackIsFoundWithAnEarlierExport() throws Exception {
        var earlier = check(exported(), Map.of()).checkpoint().chains();
        sql("delete from audit_entry where chain_index = 4");
        sql("update audit_chain set size = 3, head = (select hash from audit_entry where chain_index = 3)"
                + " where size = 4");

        assertThat(check(exported(), earlier).sentence()).contains("had 4 entries in the earlier export");
    }

    @Test
    void entriesInEachOthersPlaceAreFound() throws Exception {
        sql("update audit_entry set chain_index = -2 where chain_index = 2");
        sql("update audit_entry set chain_index = 2 where chain_index = 3");
        sql("update audit_entry set chain_index = 3 where chain_index = -2");

        assertRefused(3, "");
    }

    @Test
    void aChainStampedAnewIsFound() throws Exception {
        var thief = new HouseKey(Pem.newPair());
        var entries = house.bean(Shelf.class).after(0, 10);
        var notes = entries.stream().map(Entry::note).toList();
        for (var entry : thief.place(ChainHead.EMPTY, notes)) {
            house.database().jdbc().sql("update audit_entry set previous_hash = ?, hash = ?, signature = ?"
                    + " where chain_index = ?").params(entry.previousHash(), entry.hash(), entry.signature(),
                    entry.index()).update();
            sql("update audit_chain set head = '" + entry.hash() + "' where size > 0");
        }

        assertRefused(1, "its signature was not made with the key of the house");
    }

    @Test
    void whatNobodyTouchedIsWhole() throws Exception {
        assertThat(check(exported(), Map.of()).isWhole()).isTrue();
        assertThat(house.bean(Verifications.class).start().result().get().finding()).isNull();
    }

    private void assertRefused(long index, String sentence) throws Exception {
        var lines = new String(exported(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"refused\":")
                .contains("entry " + index + " of chain " + crisis).contains(sentence);
        assertThat(check(exported(), Map.of()).line()).isEqualTo(lines.size());
        var finding = house.bean(Verifications.class).start().result().get().finding();
        assertThat(finding.index()).isEqualTo(index);
        assertThat(finding.chain()).isEqualTo(crisis.toString());
    }

    private static byte[] exported() throws Exception {
        var out = new ByteArrayOutputStream();
        house.bean(Export.class).writeTo(out);
        return out.toByteArray();
    }

    private static Verdict check(byte[] exported, Map<String, ChainHead> earlier)
            throws Exception {
        return new ExportCheck(house.key().seal(), earlier).check(new ByteArrayInputStream(exported));
    }

    private static void sql(String statement) {
        house.database().jdbc().sql(statement).update();
    }
}

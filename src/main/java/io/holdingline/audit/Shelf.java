package io.holdingline.audit;

import io.holdingline.audit.proof.ChainHead;
import io.holdingline.audit.proof.Entry;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the record for pages and checks. */
@Component
class Shelf {

    private final JdbcClient jdbc;

    Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Heads of all chains in one instant. */
    SortedMap<String, ChainHead> heads() {
        var heads = new TreeMap<String, ChainHead>();
        jdbc.sql("select chain, size, head from audit_chain").query(row ->
                { heads.put(row.getString(1), new ChainHead(row.getLong(2), row.getString(3))); });
        return heads;
    }

    /** In order of sequence, all chains mixed. */
    List<Entry> after(long sequence, int limit) {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from audit_entry where sequence > ?"
                        + " order by sequence fetch first ? rows only")
                .param(sequence).param(limit).query(EntryRow::read).list();
    }

    /** Newest first; a blank filter lets everything through. */
    List<Entry> page(String chain, String actor, String action, long before, int limit) {
        var sql = new StringBuilder("select " + EntryRow.COLUMNS + " from audit_entry where sequence < :before");
        sql.append(chain.isBlank() ? "" : " and chain = :chain");
        sql.append(actor.isBlank() ? "" : " and actor = :actor");
        sql.append(action.isBlank() ? "" : " and action = :action");
        return jdbc.sql(sql + " order by sequence desc fetch first :limit rows only")
                .param("before", before).param("chain", chain).param("actor", actor).param("action", action)
                .param("limit", limit).query(EntryRow::read).list();
    }
}

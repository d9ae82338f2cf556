package io.holdingline.audit.book;

import io.holdingline.audit.proof.ChainHead;
import io.holdingline.audit.proof.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the record. */
@Component
public class Shelf {

    private final JdbcClient jdbc;

    Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Heads of all chains in one instant. */
    public SortedMap<String, ChainHead> heads() {
        var heads = new TreeMap<String, ChainHead>();
        jdbc.sql("select chain, size, head from audit_chain").query(row ->
                { heads.put(row.getString(1), head(row)); });
        return heads;
    }

    /** Heads of these chains; those that do not exist are left out. */
    public SortedMap<String, ChainHead> heads(Collection<String> chains) {
        var heads = new TreeMap<String, ChainHead>();
        if (!chains.isEmpty()) {
            jdbc.sql("select chain, size, head from audit_chain where chain in (:chains)").param("chains", chains)
                    .query(row -> { heads.put(row.getString(1), head(row)); });
        }
        return heads;
    }

    public Totals totals() {
        return jdbc.sql("select count(*), coalesce(sum(size), 0) from audit_chain where size > 0")
                .query((row, number) -> new Totals(row.getLong(1), row.getLong(2))).single();
    }

    /** How much there is. */
    public record Totals(long chains, long entries) {
    }

    /** In order of sequence, all chains mixed. */
    public List<Entry> after(long sequence, int limit) {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from audit_entry where sequence > ?"
                        + " order by sequence fetch first ? rows only")
                .param(sequence).param(limit).query(EntryRow::read).list();
    }

    /** The last entries of a chain, newest first. */
    public List<Entry> last(String chain, int limit) {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from audit_entry where chain = ?"
                        + " order by chain_index desc fetch first ? rows only")
                .param(chain).param(limit).query(EntryRow::read).list();
    }

    public ChainHead head(String chain) {
        return jdbc.sql("select chain, size, head from audit_chain where chain = ?").param(chain)
                .query((row, number) -> head(row)).optional()
                .orElse(ChainHead.EMPTY);
    }

    /** Newest first; a blank filter lets everything through. */
    public List<Entry> page(String chain, String actor, String action, long before, int limit) {
        var sql = new StringBuilder("select " + EntryRow.COLUMNS + " from audit_entry where sequence < :before");
        sql.append(chain.isBlank() ? "" : " and chain = :chain");
        sql.append(actor.isBlank() ? "" : " and actor = :actor");
        sql.append(action.isBlank() ? "" : " and action = :action");
        return jdbc.sql(sql + " order by sequence desc fetch first :limit rows only")
                .param("before", before).param("chain", chain).param("actor", actor).param("action", action)
                .param("limit", limit).query(EntryRow::read).list();
    }

    private static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(row.getLong("size"), row.getString("head"));
    }
}

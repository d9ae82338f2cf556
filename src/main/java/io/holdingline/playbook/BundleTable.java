package io.holdingline.playbook;

import io.holdingline.shared.Sha256;
import io.holdingline.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every state of the catalogue that was ever in use. */
@Repository
class BundleTable {

    private final JdbcClient jdbc;

    BundleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Bundle> find(CatalogueVersion version) {
        return jdbc.sql("select deployment from playbook_bundle where sha256 = ?").param(version.sha256())
                .query(String.class).optional()
                .map(deployment -> Bundle.of(version, deployment, files(version), numbers(version)));
    }

    /** The version that came into use last, on any node. */
    Optional<CatalogueVersion> latest() {
        return jdbc.sql("select sha256 from playbook_bundle where used_at is not null order by used_at desc, sha256 fetch first 1 row only")
                .query(String.class).optional().map(CatalogueVersion::new);
    }

    /** Nodes that start together come one after another, so that a version comes into use once. */
    void lock() {
        jdbc.sql("select number from playbook_reload where id = 1 for update").query(Long.class).single();
    }

    void use(CatalogueVersion version, Instant at) {
        jdbc.sql("update playbook_bundle set used_at = ? where sha256 = ?").params(Utc.stored(at), version.sha256()).update();
    }

    void add(CatalogueVersion version, String deployment, SortedMap<String, String> files, Instant at) {
        jdbc.sql("insert into playbook_bundle (sha256, deployment, made_at) values (?, ?, ?)")
                .params(version.sha256(), deployment, Utc.stored(at)).update();
        files.forEach((path, text) -> addMember(version, path, text, at));
    }

    /** The versions of one file, newest first. */
    List<FileVersion> versions(String path) {
        return jdbc.sql("select number, sha256, since from playbook_file_version where path = ? order by number desc")
                .param(path).query((row, at) -> fileVersion(row)).list();
    }

    Optional<String> text(String path, int number) {
        return jdbc.sql("""
                        select c.content from playbook_file_version v join playbook_content c on c.sha256 = v.sha256
                        where v.path = ? and v.number = ?""").params(path, number).query(String.class).optional();
    }

    /** The number and age of every file of a version, by path. */
    Map<String, FileVersion> ages(CatalogueVersion version) {
        var ages = new TreeMap<String, FileVersion>();
        jdbc.sql("""
                        select v.number, v.sha256, v.since, v.path from playbook_bundle_member m
                        join playbook_file_version v on v.path = m.path and v.sha256 = m.sha256 where m.bundle = ?""")
                .param(version.sha256()).query(row -> {
                    ages.put(row.getString(4), fileVersion(row));
                });
        return ages;
    }

    private static FileVersion fileVersion(ResultSet row) throws SQLException {
        return new FileVersion(row.getInt(1), row.getString(2), Utc.read(row, "since"));
    }

    private void addMember(CatalogueVersion version, String path, String text, Instant at) {
        var sha256 = Sha256.of(text);
        if (count("select count(*) from playbook_content where sha256 = ?", sha256) == 0) {
            jdbc.sql("insert into playbook_content (sha256, content) values (?, ?)").params(sha256, text).update();
        }
        if (count("select count(*) from playbook_file_version where path = ? and sha256 = ?", path, sha256) == 0) {
            jdbc.sql("""
                    insert into playbook_file_version (path, sha256, number, since)
                    select ?, ?, count(*) + 1, ? from playbook_file_version where path = ?""")
                    .params(path, sha256, Utc.stored(at), path).update();
        }
        jdbc.sql("insert into playbook_bundle_member (bundle, path, sha256) values (?, ?, ?)")
                .params(version.sha256(), path, sha256).update();
    }

    private SortedMap<String, String> files(CatalogueVersion version) {
        var files = new TreeMap<String, String>();
        jdbc.sql("""
                        select m.path, c.content from playbook_bundle_member m
                        join playbook_content c on c.sha256 = m.sha256 where m.bundle = ?""")
                .param(version.sha256()).query(row -> {
                    files.put(row.getString(1), row.getString(2));
                });
        return files;
    }

    private Map<String, Integer> numbers(CatalogueVersion version) {
        var numbers = new HashMap<String, Integer>();
        ages(version).forEach((path, age) -> numbers.put(path, age.number()));
        return numbers;
    }

    private int count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Integer.class).single();
    }
}

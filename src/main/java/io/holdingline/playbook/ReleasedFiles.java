package io.holdingline.playbook;

import io.holdingline.shared.Sha256;
import io.holdingline.shared.Utc;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that were released in the application. Each stands before the file in the folder until that one is edited. */
@Component
public class ReleasedFiles {

    private static final String NO_FILE = "none";

    private final JdbcClient jdbc;

    ReleasedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The folder's files with the released ones in their place. */
    SortedMap<String, String> over(Map<String, String> folder) {
        var files = new TreeMap<>(folder);
        jdbc.sql("select path, content, folder_sha256 from playbook_released_file").query(row -> {
            if (row.getString(3).equals(sha256(folder.get(row.getString(1))))) {
                files.put(row.getString(1), row.getString(2));
            }
        });
        return files;
    }

    /** @param inFolder what lies in the folder now; empty where nothing does */
    public void put(String path, String text, Optional<String> inFolder, Instant at) {
        jdbc.sql("delete from playbook_released_file where path = ?").param(path).update();
        jdbc.sql("insert into playbook_released_file (path, content, folder_sha256, since) values (?, ?, ?, ?)")
                .params(path, text, sha256(inFolder.orElse(null)), Utc.stored(at)).update();
    }

    /** How often the catalogue was asked to be read anew, on any node. */
    long reloads() {
        return jdbc.sql("select number from playbook_reload where id = 1").query(Long.class).single();
    }

    /** Lets every node read the catalogue anew; false where the count is no longer what the caller knows. */
    boolean claimReload(long known) {
        return jdbc.sql("update playbook_reload set number = number + 1 where id = 1 and number = ?").param(known).update() == 1;
    }

    private static String sha256(@Nullable String text) {
        return text == null ? NO_FILE : Sha256.of(text);
    }
}

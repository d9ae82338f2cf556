package io.holdingline.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One PostgreSQL server for the JVM, which copies a migrated template; it need not survive a power cut. */
class PostgresDatabases implements TestDatabase.Databases {

    private static final String TEMPLATE = "migrated";

    private EmbeddedPostgres server;
    private boolean migrated;

    @Override
    public DriverManagerDataSource empty() {
        return create("template1");
    }

    @Override
    public synchronized DriverManagerDataSource migrated() {
        if (!migrated) {
            TestDatabase.Databases.migrate(named(TEMPLATE, "template1"));
            migrated = true;
        }
        return create(TEMPLATE);
    }

    private DriverManagerDataSource create(String template) {
        return named("t" + UUID.randomUUID().toString().replace("-", ""), template);
    }

    /** The copy of files is the quickest way: the server need not log every page of the template. */
    private synchronized DriverManagerDataSource named(String name, String template) {
        try (var connection = server().getPostgresDatabase().getConnection();
             var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template + " strategy file_copy");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new DriverManagerDataSource(server.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    private EmbeddedPostgres server() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off").setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off").start();
            }
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

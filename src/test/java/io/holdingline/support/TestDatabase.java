package io.holdingline.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh, migrated database for one test class. H2 by default; real PostgreSQL where the system property
 * {@code holdingline.test.database} says {@code postgres}.
 */
public record TestDatabase(DataSource dataSource, JdbcClient jdbc, TransactionTemplate transaction) {

    private static EmbeddedPostgres postgres;

    public static TestDatabase migrated() {
        var address = empty();
        Flyway.configure().dataSource(address).locations("classpath:db/migration").load().migrate();
        var dataSource = StatementCounter.wrap(address);
        return new TestDatabase(dataSource, JdbcClient.create(dataSource),
                new TransactionTemplate(new JdbcTransactionManager(dataSource)));
    }

    /** The address of a database without any table. */
    public static DriverManagerDataSource empty() {
        return isPostgres() ? postgres() : h2();
    }

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("holdingline.test.database", "h2"));
    }

    private static DriverManagerDataSource h2() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    private static synchronized DriverManagerDataSource postgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
            }
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = postgres.getPostgresDatabase().getConnection();
                 var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return new DriverManagerDataSource(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package io.holdingline.support;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh, migrated database for one test class or one test. H2 by default; real PostgreSQL where the system property
 * {@code holdingline.test.database} says {@code postgres}.
 */
public record TestDatabase(DataSource dataSource, JdbcClient jdbc, TransactionTemplate transaction) {

    private static final Databases DATABASES = isPostgres() ? new PostgresDatabases() : new H2Databases();

    public static TestDatabase migrated() {
        var dataSource = StatementCounter.wrap(DATABASES.migrated());
        return new TestDatabase(dataSource, JdbcClient.create(dataSource),
                new TransactionTemplate(new JdbcTransactionManager(dataSource)));
    }

    /** The address of a database without any table. */
    public static DriverManagerDataSource empty() {
        return DATABASES.empty();
    }

    /** The address of a migrated database on real PostgreSQL, whatever the other tests run on. */
    public static DriverManagerDataSource onPostgres() {
        return (isPostgres() ? DATABASES : new PostgresDatabases()).migrated();
    }

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("holdingline.test.database", "h2"));
    }

    /** Gives away databases; the migrations run once, and every migrated database is a copy of what they made. */
    interface Databases {

        DriverManagerDataSource empty();

        DriverManagerDataSource migrated();

        static void migrate(DataSource dataSource) {
            Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
        }
    }
}

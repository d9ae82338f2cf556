package io.holdingline.support;

import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases in memory, each made by H2's own script of the migrated one. */
class H2Databases implements TestDatabase.Databases {

    private String script;

    @Override
    public DriverManagerDataSource empty() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Override
    public DriverManagerDataSource migrated() {
        var copy = empty();
        try (var connection = copy.getConnection(); var statement = connection.createStatement()) {
            statement.execute(script());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return copy;
    }

    private synchronized String script() {
        if (script == null) {
            var original = empty();
            TestDatabase.Databases.migrate(original);
            script = new JdbcTemplate(original).queryForList("script", String.class).stream()
                    .collect(Collectors.joining("\n"));
        }
        return script;
    }
}

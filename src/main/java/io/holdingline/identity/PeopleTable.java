package io.holdingline.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PeopleTable implements People {

    private static final String COLUMNS = "select user_name, display_name, email, roles, deputy, active from person ";

    private final JdbcClient jdbc;

    PeopleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Person> find(UserName name) {
        return jdbc.sql(COLUMNS + "where user_name = ?").param(name.value()).query(PeopleTable::person).optional();
    }

    @Override
    public List<Person> inRole(Role role) {
        return jdbc.sql(COLUMNS + "where active order by display_name, user_name").query(PeopleTable::person).list()
                .stream().filter(person -> person.has(role)).toList();
    }

    static Person person(ResultSet row, int index) throws SQLException {
        var deputy = row.getString("deputy");
        return new Person(new UserName(row.getString("user_name")), row.getString("display_name"),
                row.getString("email"), roles(row.getString("roles")), deputy == null ? null : new UserName(deputy),
                row.getBoolean("active"));
    }

    private static Set<Role> roles(String keys) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(keys.split(" ")).map(Role::ofKey).flatMap(Optional::stream).forEach(roles::add);
        return roles;
    }
}

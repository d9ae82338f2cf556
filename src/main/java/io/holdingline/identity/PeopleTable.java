package io.holdingline.identity;

import io.holdingline.shared.StaleInput;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PeopleTable implements People {

    private static final String SELECT =
            "select user_name, display_name, email, roles, deputy, active, one_time, version from person ";

    private final JdbcClient jdbc;

    PeopleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Person> find(UserName name) {
        return account(name).map(Account::person);
    }

    @Override
    public List<Person> inRole(Role role) {
        return all().stream().map(Account::person).filter(Person::active).filter(person -> person.has(role)).toList();
    }

    List<Account> all() {
        return jdbc.sql(SELECT + "order by active desc, display_name, user_name").query(PeopleTable::account).list();
    }

    Optional<Account> account(UserName name) {
        return jdbc.sql(SELECT + "where user_name = ?").param(name.value()).query(PeopleTable::account).optional();
    }

    /** Holds the rows until the transaction ends, so that two administrators cannot remove each other. */
    List<Person> activeAdministratorsLocked() {
        return jdbc.sql(SELECT + "where active order by user_name for update").query(PeopleTable::account).list()
                .stream().map(Account::person).filter(person -> person.has(Role.ADMINISTRATOR)).toList();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from person").query(Long.class).single() == 0;
    }

    void insert(Person person, String hash, boolean oneTime) {
        jdbc.sql("""
                insert into person (user_name, display_name, email, roles, deputy, password_hash, one_time, active, version)
                values (?, ?, ?, ?, ?, ?, ?, true, 0)""")
                .params(Arrays.asList(person.name().value(), person.displayName(), person.email(),
                        keys(person.roles()), value(person.deputy()), hash, oneTime))
                .update();
    }

    void setRoles(UserName name, long version, Set<Role> roles) {
        change("roles = ?", keys(roles), name, version);
    }

    void setDeputy(UserName name, long version, @Nullable UserName deputy) {
        change("deputy = ?", value(deputy), name, version);
    }

    void setActive(UserName name, long version, boolean active) {
        change("active = ?", active, name, version);
    }

    void setHash(UserName name, long version, String hash, boolean oneTime) {
        change(oneTime ? "one_time = true, password_hash = ?" : "one_time = false, password_hash = ?", hash, name, version);
    }

    private void change(String assignment, @Nullable Object value, UserName name, long version) {
        var changed = jdbc.sql("update person set version = version + 1, " + assignment
                        + " where user_name = ? and version = ?")
                .params(Arrays.asList(value, name.value(), version)).update();
        if (changed == 0) {
            throw new StaleInput("Somebody else has changed this person. Look at it again before you change it.");
        }
    }

    Optional<String> hash(UserName name) {
        return jdbc.sql("select password_hash from person where user_name = ? and active").param(name.value())
                .query(String.class).optional();
    }

    void signOutEverywhere(UserName name) {
        jdbc.sql("delete from spring_session where principal_name = ?").param(name.value()).update();
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        var deputy = row.getString("deputy");
        var person = new Person(new UserName(row.getString("user_name")), row.getString("display_name"),
                row.getString("email"), roles(row.getString("roles")), deputy == null ? null : new UserName(deputy),
                row.getBoolean("active"));
        return new Account(person, row.getBoolean("one_time"), row.getLong("version"));
    }

    private static Set<Role> roles(String keys) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(keys.split(" ")).map(Role::ofKey).flatMap(Optional::stream).forEach(roles::add);
        return roles;
    }

    private static String keys(Set<Role> roles) {
        return roles.stream().sorted().map(Role::key).collect(Collectors.joining(" "));
    }

    private static @Nullable String value(@Nullable UserName name) {
        return name == null ? null : name.value();
    }
}

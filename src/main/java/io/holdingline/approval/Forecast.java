package io.holdingline.approval;

import io.holdingline.crisis.Crisis;
import io.holdingline.identity.People;
import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.identity.UserName;
import io.holdingline.statement.SignOffForecast;
import io.holdingline.statement.StatementKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the decision table before anything is submitted. */
@Component
class Forecast implements SignOffForecast {

    private final SignOffTable table;
    private final People people;

    Forecast(SignOffTable table, People people) {
        this.table = table;
        this.people = people;
    }

    @Override
    public List<Signature> forecast(Crisis crisis, StatementKind kind, Collection<String> channels, Set<UserName> authors) {
        return table.ask(crisis, kind, channels).stream()
                .map(it -> new Signature(it.role().label(), who(it.role(), authors), it.reason())).toList();
    }

    private String who(Role role, Set<UserName> authors) {
        var who = people.inRole(role).stream().filter(it -> !authors.contains(it.name())).map(Person::displayName)
                .collect(Collectors.joining(" or "));
        return who.isEmpty() ? "Nobody: all who have this role wrote it or set a fact in it. An administrator must give the role to somebody else" : who;
    }
}

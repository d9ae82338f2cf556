package io.holdingline.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside the demo nobody may come in with the demo's pass phrase: refuses to start before the first request is taken. */
@Component
@Profile("!demo")
class NoDemoPeople implements SmartInitializingSingleton {

    private final PeopleTable people;
    private final PassPhrases phrases;

    NoDemoPeople(PeopleTable people, PassPhrases phrases) {
        this.people = people;
        this.phrases = phrases;
    }

    /** The demo writes one hash for all of them, so that most often one is checked. */
    @Override
    public void afterSingletonsInstantiated() {
        var open = DemoPeople.names().map(people::hash).flatMap(Optional::stream).distinct()
                .filter(hash -> phrases.matches(DemoPeople.PASS_PHRASE, hash)).collect(Collectors.toSet());
        if (!open.isEmpty()) {
            throw new DemoPeopleLeft(who(open));
        }
    }

    private String who(Collection<String> open) {
        return DemoPeople.names().filter(name -> people.hash(name).filter(open::contains).isPresent())
                .map(UserName::value).collect(Collectors.joining(", "));
    }
}

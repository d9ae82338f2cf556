package io.holdingline.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.support.PersistenceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PersistenceTest
class NoDemoPeopleTests {

    private final IdentityHouse house = new IdentityHouse();
    private final NoDemoPeople gate = new NoDemoPeople(house.people, house.phrases);

    @BeforeEach
    void playTheDemo() {
        new DemoPeople(house.people, house.accounts, house.phrases, house.database.transaction()).run(null);
    }

    @Test
    void nothingStartsInEarnestWhileTheDemosPeopleMayComeIn() {
        refusedNaming("pr, pr2, legal, social, admin, auditor");
        for (var name : new String[] {"pr", "pr2", "legal", "social", "admin"}) {
            house.people.setActive(new UserName(name), house.version(name), false);
        }
        refusedNaming("may sign in: auditor.");
    }

    @Test
    void whoHasAPassPhraseOfTheirOwnIsNobodyOfTheDemo() {
        DemoPeople.names().forEach(name -> house.people.setHash(name, house.version(name.value()),
                house.phrases.hash("a phrase that nobody knows", name), false));
        assertThatCode(gate::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    private void refusedNaming(String who) {
        assertThatThrownBy(gate::afterSingletonsInstantiated).isInstanceOf(DemoPeopleLeft.class).hasMessageContaining(who);
    }
}

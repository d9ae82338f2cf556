package io.holdingline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.shared.Auditable;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.StaleInput;
import io.holdingline.support.PersistenceTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PersistenceTest
class AccountsTests {

    private static final UserName ADMIN = new UserName("admin");
    private static final UserName LEGAL = new UserName("legal");

    private final IdentityHouse house = new IdentityHouse();
    private final PeopleAccounts accounts = house.accounts;

    @BeforeEach
    void somebodyIsThere() {
        house.withAdministrator();
        house.add("legal", Role.LEGAL_REVIEWER);
        house.events.clear();
    }

    @Test
    void aNewPersonComesInWithAOneTimePassPhrase() {
        var phrase = accounts.add(new UserName("social"), "Social team", "social@example.org",
                Set.of(Role.SOCIAL_TEAM), IdentityHouse.ADMIN);
        assertThat(house.people.hash(new UserName("social"))).hasValueSatisfying(
                hash -> assertThat(house.phrases.matches(phrase, hash)).isTrue());
        assertThat(accounts.get(new UserName("social")).oneTime()).isTrue();
        assertThat(sentence()).isEqualTo("added Social team (social) as Social team");
    }

    @Test
    void aTakenNameIsRefusedByItsField() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> house.add("legal", Role.AUDITOR))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @Test
    void aNameThatCannotBeTypedIsRefused() {
        assertThatThrownBy(() -> house.add("Legal Reviewer", Role.AUDITOR)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void rolesChangeOnceAndOnTheRecord() {
        accounts.changeRoles(LEGAL, 0, Set.of(Role.LEGAL_REVIEWER, Role.AUDITOR), IdentityHouse.ADMIN);
        assertThat(house.people.inRole(Role.AUDITOR)).extracting(Person::name).containsExactly(LEGAL);
        assertThat(sentence()).isEqualTo(
                "changed the roles of Somebody (legal) from Legal reviewer to Legal reviewer, Auditor");
        assertThatThrownBy(() -> accounts.changeRoles(LEGAL, 0, Set.of(Role.AUDITOR), IdentityHouse.ADMIN))
                .isInstanceOf(StaleInput.class);
    }

    @Test
    void theLastAdministratorStays() {
        assertThatThrownBy(() -> accounts.setActive(ADMIN, 0, false, IdentityHouse.ADMIN))
                .hasMessageContaining("only administrator");
        assertThatThrownBy(() -> accounts.changeRoles(ADMIN, 0, Set.of(Role.AUDITOR), IdentityHouse.ADMIN))
                .hasMessageContaining("only administrator");
    }

    @Test
    void whoIsDeactivatedIsSignedOutEverywhereAndStaysOut() {
        house.database.jdbc().sql("""
                insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                    max_inactive_interval, expiry_time, principal_name)
                values ('1', '1', 0, 0, 7200, 0, 'legal')""").update();
        accounts.setActive(LEGAL, 0, false, IdentityHouse.ADMIN);
        assertThat(house.database.jdbc().sql("select count(*) from spring_session").query(Long.class).single()).isZero();
        assertThat(house.people.hash(LEGAL)).isEmpty();
        assertThat(house.people.inRole(Role.LEGAL_REVIEWER)).isEmpty();
    }

    @Test
    void aDeputyIsSomebodyElseWhoMaySignIn() {
        accounts.nameDeputy(LEGAL, 0, ADMIN, IdentityHouse.ADMIN);
        assertThat(accounts.get(LEGAL).person().deputy()).isEqualTo(ADMIN);
        assertThatThrownBy(() -> accounts.nameDeputy(LEGAL, 1, LEGAL, IdentityHouse.ADMIN)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> accounts.nameDeputy(LEGAL, 1, new UserName("nobody"), IdentityHouse.ADMIN))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aShortOrEasyPassPhraseIsRefused() {
        assertThatThrownBy(() -> house.phrases.hash("elevenchars", LEGAL)).hasMessageContaining("at least 12");
        assertThatThrownBy(() -> house.phrases.hash("aaaaaaaaaaaaaaa", LEGAL)).hasMessageContaining("too easy");
        assertThatThrownBy(() -> house.phrases.hash("x".repeat(40) + "ü1".repeat(12), LEGAL)).hasMessageContaining("at most 72");
    }

    @Test
    void aPersonsOwnPassPhraseEndsTheOneTimeOne() {
        var phrase = accounts.resetPassPhrase(LEGAL, 0, IdentityHouse.ADMIN);
        var legal = accounts.get(LEGAL).person();
        assertThatThrownBy(() -> accounts.changePassPhrase(legal, "wrong", "a phrase of my own"))
                .isInstanceOf(RuleViolation.class);
        accounts.changePassPhrase(legal, phrase, "a phrase of my own");
        assertThat(accounts.get(LEGAL).oneTime()).isFalse();
    }

    private String sentence() {
        assertThat(house.events).hasSize(1);
        return ((Auditable) house.events.get(0)).sentence();
    }
}

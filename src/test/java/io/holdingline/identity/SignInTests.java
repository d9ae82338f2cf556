package io.holdingline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdingline.support.PersistenceTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@PersistenceTest
class SignInTests {

    private static final String RIGHT = "a phrase that nobody knows";

    private final IdentityHouse house = new IdentityHouse();

    @BeforeEach
    void somebodyIsThere() {
        house.withAdministrator();
    }

    @Test
    void theRightPassPhraseOpensWhateverTheCaseOfTheName() {
        assertThat(signIn(" Admin ", RIGHT, "192.0.2.1").getName()).isEqualTo("admin");
    }

    @Test
    void theWrongOneAndTheUnknownNameAreRefusedAlike() {
        assertThatThrownBy(() -> signIn("admin", "wrong", "192.0.2.1")).isInstanceOf(BadCredentialsException.class)
                .hasMessage("The name or the pass phrase is wrong.");
        assertThatThrownBy(() -> signIn("nobody", RIGHT, "192.0.2.1")).isInstanceOf(BadCredentialsException.class)
                .hasMessage("The name or the pass phrase is wrong.");
    }

    @Test
    void tooManyAttemptsCloseTheDoorForAWhileEvenToTheRightPassPhrase() {
        wrongAttempts(3, "admin", "192.0.2.1");
        assertThatThrownBy(() -> signIn("admin", RIGHT, "192.0.2.1")).isInstanceOf(LockedException.class)
                .hasMessage("Too many attempts. Try again in 15 min.");
        house.clock.advance(Duration.ofMinutes(15));
        assertThat(signIn("admin", RIGHT, "192.0.2.1").isAuthenticated()).isTrue();
    }

    @Test
    void somebodyElsesAttemptsFromElsewhereDoNotCloseIt() {
        wrongAttempts(3, "admin", "192.0.2.1");
        assertThat(signIn("admin", RIGHT, "192.0.2.2").isAuthenticated()).isTrue();
    }

    @Test
    void oneAddressCannotTryNameAfterName() {
        for (var name : new String[] {"a", "b", "c", "d", "e", "f"}) {
            wrongAttempts(1, name, "192.0.2.1");
        }
        assertThatThrownBy(() -> signIn("admin", RIGHT, "192.0.2.1")).isInstanceOf(LockedException.class);
    }

    @Test
    void rightAttemptsAreNotCounted() {
        for (var round = 0; round < 10; round++) {
            assertThat(signIn("admin", RIGHT, "192.0.2.1").isAuthenticated()).isTrue();
        }
    }

    @Test
    void aOneTimePassPhraseCarriesItsDuty() {
        var phrase = house.accounts.resetPassPhrase(new UserName("admin"), 0, IdentityHouse.ADMIN);
        assertThat(OneTimePassPhrase.usedBy(signIn("admin", phrase, "192.0.2.1"))).isTrue();
    }

    private void wrongAttempts(int count, String name, String address) {
        for (var attempt = 0; attempt < count; attempt++) {
            assertThatThrownBy(() -> signIn(name, "wrong", address)).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Authentication signIn(String name, String phrase, String address) {
        var claim = UsernamePasswordAuthenticationToken.unauthenticated(name, phrase);
        claim.setDetails(new WebAuthenticationDetails(address, null));
        return house.signIn.authenticate(claim);
    }
}

package io.holdingline.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Judges a user name and a pass phrase, taking equally long whether or not there is such a person. */
@Component
class SignIn implements AuthenticationProvider {

    private static final int LONGEST_NAME = 64;

    private final PeopleTable people;
    private final PassPhrases phrases;
    private final SignInAttempts attempts;
    private final Clock clock;
    private final Supplier<String> nobodysHash;

    SignIn(PeopleTable people, PassPhrases phrases, SignInAttempts attempts, Clock clock) {
        this.people = people;
        this.phrases = phrases;
        this.attempts = attempts;
        this.clock = clock;
        this.nobodysHash = SingletonSupplier.of(() -> phrases.hash(phrases.oneTime(), new UserName("nobody")));
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var name = new UserName(claim.getName().strip().toLowerCase(Locale.ROOT));
        if (name.value().length() > LONGEST_NAME) {
            throw refused();
        }
        var address = address(claim);
        refuseTooMany(name, address);
        var hash = people.hash(name);
        var right = phrases.matches(String.valueOf(claim.getCredentials()), hash.orElseGet(nobodysHash));
        if (!right || hash.isEmpty()) {
            throw refused();
        }
        attempts.succeeded(name.value(), address);
        return signedIn(name, claim);
    }

    private Authentication signedIn(UserName name, Authentication claim) {
        var oneTime = people.account(name).orElseThrow(SignIn::refused).oneTime();
        var token = UsernamePasswordAuthenticationToken.authenticated(name.value(), null,
                oneTime ? List.of(OneTimePassPhrase.DUTY) : List.of());
        token.setDetails(claim.getDetails());
        return token;
    }

    private void refuseTooMany(UserName name, String address) {
        attempts.count(name.value(), address).ifPresent(until -> {
            var minutes = Math.max(1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
            throw new LockedException("Too many attempts. Try again in " + minutes + " min.");
        });
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("The name or the pass phrase is wrong.");
    }

    private static String address(Authentication claim) {
        return claim.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

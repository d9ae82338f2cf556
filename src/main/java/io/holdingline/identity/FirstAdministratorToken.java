package io.holdingline.identity;

import io.holdingline.shared.Actor;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the hash of the token, never the token. */
@Service
@Transactional
class FirstAdministratorToken implements FirstAdministrator {

    private final JdbcClient jdbc;
    private final PeopleTable people;
    private final PeopleAccounts accounts;
    private final PassPhrases phrases;
    private final Clock clock;

    FirstAdministratorToken(JdbcClient jdbc, PeopleTable people, PeopleAccounts accounts, PassPhrases phrases,
                            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.accounts = accounts;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** A new token for a house without people, replacing one that was printed at an earlier start. */
    Optional<String> issue() {
        if (!people.isEmpty()) {
            return Optional.empty();
        }
        var token = random();
        jdbc.sql("delete from first_administrator_token").update();
        jdbc.sql("insert into first_administrator_token (id, hash, made_at) values (1, ?, ?)")
                .param(Sha256.of(token)).param(OffsetDateTime.now(clock)).update();
        return Optional.of(token);
    }

    @Override
    public boolean awaited() {
        return hash().isPresent();
    }

    @Override
    public void make(String token, UserName name, String displayName, String email, String passPhrase) {
        var kept = hash().orElseThrow(FirstAdministratorToken::usedUp);
        if (!same(Sha256.of(token.strip()), kept)) {
            throw new RuleViolation("token", "This is not the token that the log shows.");
        }
        var person = new NewPerson(name, displayName, email, Set.of(Role.ADMINISTRATOR)).person();
        var hash = phrases.hash(passPhrase, name);
        useUp(kept);
        accounts.insert(person, hash, false, new Actor(name.value(), person.displayName()));
    }

    /** Of two at once, the second waits here for the first and finds the token used. */
    private void useUp(String kept) {
        var used = jdbc.sql("update first_administrator_token set used_at = ? where id = 1 and hash = ? and used_at is null")
                .param(OffsetDateTime.now(clock)).param(kept).update();
        if (used == 0) {
            throw usedUp();
        }
    }

    private Optional<String> hash() {
        return jdbc.sql("select hash from first_administrator_token where id = 1 and used_at is null")
                .query(String.class).optional();
    }

    private static NotFound usedUp() {
        return new NotFound("The first administrator has been made.");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

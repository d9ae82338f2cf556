package io.holdingline.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts before they are judged, so that many at once do not slip past; a right one is taken off again. Each
 * statement stands alone: a refused sign-in must stay counted.
 */
@Component
class SignInAttempts {

    private final JdbcClient jdbc;
    private final IdentitySettings settings;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, IdentitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts one attempt; the answer is when the next may be made (UTC), where there were too many. */
    Optional<Instant> count(String name, String address) {
        forgetOld();
        var limits = Map.of(pair(name, address), settings.attempts(), "name " + name, settings.attemptsInAll(),
                "address " + address, settings.attemptsInAll());
        return limits.entrySet().stream().map(entry -> count(entry.getKey(), entry.getValue()))
                .flatMap(Optional::stream).max(Instant::compareTo);
    }

    void succeeded(String name, String address) {
        jdbc.sql("delete from sign_in_attempt where subject in (?, ?)").param(pair(name, address)).param("name " + name)
                .update();
        jdbc.sql("update sign_in_attempt set attempts = attempts - 1 where subject = ? and attempts > 0")
                .param("address " + address).update();
    }

    private Optional<Instant> count(String subject, int limit) {
        if (jdbc.sql("update sign_in_attempt set attempts = attempts + 1 where subject = ?").param(subject).update() == 0) {
            begin(subject);
        }
        return jdbc.sql("select first_at from sign_in_attempt where subject = ? and attempts > ?").param(subject)
                .param(limit).query(OffsetDateTime.class).optional()
                .map(first -> first.toInstant().plus(settings.window()));
    }

    private void begin(String subject) {
        try {
            jdbc.sql("insert into sign_in_attempt (subject, attempts, first_at) values (?, 1, ?)").param(subject)
                    .param(now()).update();
        } catch (DuplicateKeyException another) {
            jdbc.sql("update sign_in_attempt set attempts = attempts + 1 where subject = ?").param(subject).update();
        }
    }

    private void forgetOld() {
        jdbc.sql("delete from sign_in_attempt where first_at <= ?").param(now().minus(settings.window())).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String pair(String name, String address) {
        return "pair " + name + " " + address;
    }
}

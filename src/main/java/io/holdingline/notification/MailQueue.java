package io.holdingline.notification;

import io.holdingline.identity.Person;
import io.holdingline.shared.Utc;
import io.holdingline.timing.Wakers;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of mails: waiting, then sent or refused. A row that is being sent is due again in case its node stops. */
@Component
class MailQueue {

    record Waiting(UUID id, String recipient, String subject, String text, int attempts, OffsetDateTime dueAt) {
    }

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Wakers wakers;
    private final Clock clock;

    MailQueue(JdbcTemplate template, Wakers wakers, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.wakers = wakers;
        this.clock = clock;
    }

    void add(Notice notice, Collection<Person> people) {
        var now = Utc.stored(clock.instant());
        var rows = people.stream().map(Person::email).filter(address -> !address.isBlank()).distinct()
                .map(address -> new Object[] {UUID.randomUUID(), notice.occasion(), address, notice.subject(),
                        notice.text(), now, now}).toList();
        if (!rows.isEmpty()) {
            template.batchUpdate("""
                    insert into notification_mail (id, occasion, recipient, subject, text, created_at, due_at, state,
                    attempts) values (?, ?, ?, ?, ?, ?, ?, 'WAITING', 0)""", rows);
            wakers.lookAgain();
        }
    }

    Optional<Instant> nextDue() {
        return jdbc.sql("select min(due_at) as next from notification_mail where due_at is not null")
                .query((row, number) -> Optional.ofNullable(Utc.readOrNull(row, "next"))).single();
    }

    List<Waiting> due(int limit) {
        return jdbc.sql("""
                select id, recipient, subject, text, attempts, due_at from notification_mail where due_at <= ?
                order by due_at fetch first ? rows only""").params(Utc.stored(clock.instant()), limit)
                .query((row, number) -> new Waiting(row.getObject("id", UUID.class), row.getString("recipient"),
                        row.getString("subject"), row.getString("text"), row.getInt("attempts"),
                        row.getObject("due_at", OffsetDateTime.class))).list();
    }

    /** True for the one node that may send it now. */
    boolean claim(Waiting mail, Instant again) {
        return jdbc.sql("update notification_mail set attempts = attempts + 1, due_at = ? where id = ? and attempts = ? and due_at = ?")
                .params(Utc.stored(again), mail.id(), mail.attempts(), mail.dueAt()).update() == 1;
    }

    void settle(Waiting mail, String state, @Nullable String remark) {
        jdbc.sql("update notification_mail set state = ?, remark = ?, due_at = null, settled_at = ? where id = ? and state = 'WAITING'")
                .params(state, cut(remark), Utc.stored(clock.instant()), mail.id()).update();
    }

    void postpone(Waiting mail, Instant until, String remark) {
        jdbc.sql("update notification_mail set remark = ?, due_at = ? where id = ? and attempts = ? and state = 'WAITING'")
                .params(cut(remark), Utc.stored(until), mail.id(), mail.attempts() + 1).update();
    }

    private static @Nullable String cut(@Nullable String remark) {
        return remark == null || remark.length() <= 500 ? remark : remark.substring(0, 500);
    }
}

package io.holdingline.audit;

import io.holdingline.audit.book.Book;
import io.holdingline.audit.book.Shelf;
import io.holdingline.audit.inspection.Export;
import io.holdingline.audit.inspection.Verifications;
import io.holdingline.audit.proof.HouseKey;
import io.holdingline.audit.proof.Pem;
import io.holdingline.shared.Actor;
import io.holdingline.shared.Auditable;
import io.holdingline.support.TestClock;
import io.holdingline.support.TestDatabase;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.ConfigurableTransactionManager;

/** The audit module's writers on a database of their own, reached through real application events. */
record AuditHouse(TestDatabase database, TestClock clock, HouseKey key, ApplicationContext context) {

    static final Actor LEGAL = new Actor("legal", "Legal reviewer");

    static AuditHouse open() {
        var database = TestDatabase.migrated();
        var clock = TestClock.at("2026-11-23T04:31:00Z");
        var key = new HouseKey(Pem.newPair());
        var context = new AnnotationConfigApplicationContext();
        context.registerBean("dataSource", javax.sql.DataSource.class, database::dataSource);
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(ConfigurableTransactionManager.class,
                () -> (ConfigurableTransactionManager) database.transaction().getTransactionManager());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(HouseKey.class, () -> key);
        context.register(Book.class, Recorder.class, Trail.class, Shelf.class, Export.class, Verifications.class);
        context.refresh();
        return new AuditHouse(database, clock, key, context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** One transaction that publishes an event for each sentence. */
    void record(@Nullable UUID crisis, String... sentences) {
        database.transaction().executeWithoutResult(status -> {
            for (var sentence : sentences) {
                publish(crisis, sentence);
            }
        });
    }

    void publish(@Nullable UUID crisis, String sentence) {
        context.publishEvent(new Happened(crisis, LEGAL, "test.happened", sentence, Map.of("reason", "because")));
    }

    long entries() {
        return database.jdbc().sql("select count(*) from audit_entry").query(Long.class).single();
    }

    record Happened(@Nullable UUID crisis, Actor actor, String action, String sentence, Map<String, String> details)
            implements Auditable {
    }
}

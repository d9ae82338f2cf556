package io.holdingline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.support.PersistenceTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@PersistenceTest
class ConcurrentWritersTests {

    private static final int WRITERS = 8;
    private static final AuditHouse house = AuditHouse.open();
    private final AuditTrail trail = house.bean(AuditTrail.class);

    @RepeatedTest(5)
    void allMayBeginOneChainAtOnce() throws Exception {
        var crisis = UUID.randomUUID();

        together(writer -> house.record(crisis, "writer " + writer));

        assertUnbroken(crisis, WRITERS);
    }

    @Test
    void oneChainStaysUnbroken() throws Exception {
        var crisis = UUID.randomUUID();

        together(writer -> {
            for (int round = 0; round < 20; round++) {
                house.record(crisis, "writer " + writer, "round " + round);
            }
        });

        assertUnbroken(crisis, WRITERS * 20 * 2);
    }

    @Test
    void writersOverSeveralChainsDoNotBlockEachOther() throws Exception {
        var crises = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        together(writer -> {
            var mine = new ArrayList<>(crises);
            Collections.rotate(mine, writer);
            for (int round = 0; round < 10; round++) {
                house.database().transaction().executeWithoutResult(status ->
                        mine.forEach(crisis -> house.publish(crisis, "writer " + writer)));
            }
        });

        crises.forEach(crisis -> assertUnbroken(crisis, WRITERS * 10));
    }

    private void assertUnbroken(UUID crisis, int size) {
        var entries = new ArrayList<>(trail.of(crisis, size + 1));
        Collections.reverse(entries);
        assertThat(entries).hasSize(size);
        assertThat(trail.size(crisis)).isEqualTo(size);
        for (int i = 1; i < size; i++) {
            assertThat(entries.get(i).index()).isEqualTo(i + 1);
            assertThat(entries.get(i).previousHash()).isEqualTo(entries.get(i - 1).hash());
            assertThat(entries.get(i).sequence()).isGreaterThan(entries.get(i - 1).sequence());
        }
    }

    private static void together(IntConsumer work) throws Exception {
        var start = new CyclicBarrier(WRITERS);
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var writers = new ArrayList<Callable<Void>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(() -> {
                    start.await();
                    work.accept(number);
                    return null;
                });
            }
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}

package io.holdingline.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.playbook.CatalogueHouse.Node;
import io.holdingline.support.PersistenceTest;
import io.holdingline.support.TestClock;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class ReviewReminderTests {

    private static final String PAGE = "playbooks/service-outage.md";
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @TempDir
    Path folder;
    private CatalogueHouse house;
    private Node node;
    private final TestClock clock = TestClock.at("2026-11-22T02:00:00Z");

    @BeforeEach
    void start() {
        house = new CatalogueHouse(folder);
        house.write(PAGE, Stewardship.reviewed(house.read(PAGE), LocalDate.parse("2026-12-01")));
        node = house.start();
    }

    @Test
    void theOwnerIsRemindedOnceWhenTheDayHasPassedWhereTheHouseIs() {
        var one = reminders();
        var other = reminders();
        assertThat(one.nextDue()).contains(Instant.parse("2026-12-01T11:00:00Z"));
        clock.setTo(Instant.parse("2026-12-01T10:59:59Z"));
        one.runDue();
        assertThat(reminded()).isEmpty();

        clock.setTo(Instant.parse("2026-12-01T11:00:00Z"));
        one.runDue();
        other.runDue();
        reminders().runDue();

        assertThat(reminded()).singleElement().satisfies(it -> {
            assertThat(it.owner()).isEqualTo("PR manager");
            assertThat(it.reviewBy()).isEqualTo("2026-12-01");
        });
        assertThat(one.nextDue()).hasValueSatisfying(next -> assertThat(next).isAfter(clock.instant()));
    }

    @Test
    void anotherDayRemindsAgain() {
        clock.setTo(Instant.parse("2026-12-02T00:00:00Z"));
        reminders().runDue();
        house.write(PAGE, Stewardship.reviewed(house.read(PAGE), LocalDate.parse("2027-05-31")));
        node = house.start();
        var later = reminders();
        later.runDue();
        assertThat(reminded()).hasSize(1);

        clock.setTo(later.nextDue().orElseThrow());
        later.runDue();
        assertThat(reminded()).hasSize(2);
    }

    @Test
    void onlyTheFrontMatterIsChanged() {
        var page = "---\nowner: PR manager\nreview-by: 2026-12-01\n---\n# A\n\nreview-by: stays\n";
        assertThat(Stewardship.reviewed(page, LocalDate.parse("2027-05-31"))).isEqualTo(page.replace("2026-12-01", "2027-05-31"));
    }

    private List<ReviewPassed> reminded() {
        return house.events.stream().filter(ReviewPassed.class::isInstance).map(ReviewPassed.class::cast)
                .filter(it -> it.scenario().equals("service-outage")).toList();
    }

    private ReviewReminders reminders() {
        return new ReviewReminders(node.catalogue(), house.database.jdbc(), new TransactionTemplate(
                new JdbcTransactionManager(house.database.dataSource())), house.events::add, clock, AUCKLAND);
    }
}

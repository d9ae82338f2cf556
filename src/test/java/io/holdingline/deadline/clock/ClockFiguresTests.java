package io.holdingline.deadline.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdingline.deadline.Regime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every figure of the file that ships, held against the law's words a second time, so that a slip of the key is seen. */
class ClockFiguresTests {

    /** regime, phase: limits; "check" where counsel must look; then jurisdiction, sectors and citation of each regime. */
    private static final String TABLE = """
            gdpr-33 | notification | 72 HOURS aware | eu | [] | Regulation (EU) 2016/679, Article 33
            gdpr-34 | communication | NONE likely-high-risk | eu | [] | Regulation (EU) 2016/679, Article 34
            uk-gdpr-33 | notification | 72 HOURS aware, check | uk | [] | UK GDPR, Article 33
            uk-gdpr-34 | communication | NONE likely-high-risk, check | uk | [] | UK GDPR, Article 34
            nis2-23 | early-warning | 24 HOURS aware-incident | eu | [essential-entity] | Directive (EU) 2022/2555, Article 23
            nis2-23 | notification | 72 HOURS aware-incident | eu | [essential-entity] | Directive (EU) 2022/2555, Article 23
            nis2-23 | final-report | 1 MONTHS phase/notification | eu | [essential-entity] | Directive (EU) 2022/2555, Article 23
            nis2-23 | recipients | NONE aware-incident | eu | [essential-entity] | Directive (EU) 2022/2555, Article 23
            dora-19 | initial | 4 HOURS classified-major + 24 HOURS aware-incident | eu | [finance] | Regulation (EU) 2022/2554, Article 19
            dora-19 | intermediate | 72 HOURS classified-major + 72 HOURS aware-incident, check | eu | [finance] | Regulation (EU) 2022/2554, Article 19
            dora-19 | final-report | 1 MONTHS phase/intermediate, check | eu | [finance] | Regulation (EU) 2022/2554, Article 19
            sec-8k-105 | filing | 4 BUSINESS_DAYS us-dc determined-material by 17:30 | us | [listed] | SEC Form 8-K, Item 1.05
            sec-8k-105 | amendment | NONE phase/filing + 4 BUSINESS_DAYS us-dc left-open-known by 17:30 | us | [listed] | SEC Form 8-K, Item 1.05
            hipaa-164-404 | individuals | 60 DAYS discovered | us | [health] | 45 CFR 164.404
            fcc-64-2011 | agencies | NONE breach-determined, check | us | [carrier] | 47 CFR 64.2011
            fcc-64-2011 | customers | NONE breach-determined, check | us | [carrier] | 47 CFR 64.2011
            cra-14-vulnerability | early-warning | 24 HOURS aware-exploited | eu | [product-maker] | Regulation (EU) 2024/2847, Article 14(1) and (2)
            cra-14-vulnerability | notification | 72 HOURS aware-exploited | eu | [product-maker] | Regulation (EU) 2024/2847, Article 14(1) and (2)
            cra-14-vulnerability | final-report | 14 DAYS fix-available | eu | [product-maker] | Regulation (EU) 2024/2847, Article 14(1) and (2)
            cra-14-incident | early-warning | 24 HOURS aware-severe | eu | [product-maker] | Regulation (EU) 2024/2847, Article 14(3) and (4)
            cra-14-incident | notification | 72 HOURS aware-severe | eu | [product-maker] | Regulation (EU) 2024/2847, Article 14(3) and (4)
            cra-14-incident | final-report | 1 MONTHS phase/notification | eu | [product-maker] | Regulation (EU) 2024/2847, Article 14(3) and (4)
            gpsr-35 | authorities | NONE dangerous | eu | [] | Regulation (EU) 2023/988, Articles 35 to 37
            gpsr-35 | consumers | NONE dangerous | eu | [] | Regulation (EU) 2023/988, Articles 35 to 37
            cpsc-15b | chief-executive | 5 BUSINESS_DAYS us-dc safety-information | us | [product-maker] | 15 U.S.C. 2064(b); 16 CFR 1115.14
            cpsc-15b | investigation | 10 BUSINESS_DAYS us-dc safety-information | us | [product-maker] | 15 U.S.C. 2064(b); 16 CFR 1115.14
            cpsc-15b | report | NONE hazard-supported, check | us | [product-maker] | 15 U.S.C. 2064(b); 16 CFR 1115.14
            cpsc-15b | fast-track | 20 BUSINESS_DAYS us-dc phase/report | us | [product-maker] | 15 U.S.C. 2064(b); 16 CFR 1115.14
            fda-model | press-release | NONE recall-with-risk, check | us | [fda-regulated] | FDA model press releases
            fcc-4-9 | notification | 2 HOURS outage-discovered, check | us | [carrier] | 47 CFR 4.9
            fcc-4-9 | initial-report | 72 HOURS outage-discovered, check | us | [carrier] | 47 CFR 4.9
            fcc-4-9 | final-report | 30 DAYS outage-discovered, check | us | [carrier] | 47 CFR 4.9
            mar-17 | disclosure | NONE inside-information | eu | [listed] | Regulation (EU) No 596/2014, Article 17
            mar-17 | reasons-of-delay | NONE disclosure-delayed | eu | [listed] | Regulation (EU) No 596/2014, Article 17
            """;

    @Test
    void theFileSaysWhatTheLawSays() {
        assertThat(shipped().regimes().stream().flatMap(ClockFiguresTests::rows)).containsExactlyElementsOf(TABLE.lines().toList());
    }

    @Test
    void daysEndInTheZoneOfTheLaw() {
        assertThat(shipped().regimes()).allSatisfy(regime -> assertThat(regime.zone().getId())
                .isEqualTo(Map.of("us", "America/New_York", "eu", "Europe/Brussels", "uk", "Europe/London").get(regime.jurisdiction())));
    }

    static ClockData shipped() {
        try {
            return ClockFile.parse(Files.readString(Path.of("playbooks", "legal-clocks.yml")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> rows(Regime regime) {
        return regime.phases().stream().map(phase -> {
            var limits = String.join(" + ", phase.limits().stream().map(limit ->
                    ((limit.amount() == 0 ? "" : limit.amount() + " ") + limit.unit() + " " + limit.calendar() + " "
                            + limit.after()).replaceAll(" +", " ")).toList());
            var by = phase.by().equals(ClockFile.END_OF_DAY) ? "" : " by " + phase.by();
            var check = regime.check() == null && phase.check() == null ? "" : ", check";
            return regime.id() + " | " + phase.id() + " | " + limits + by + check + " | " + regime.jurisdiction() + " | "
                    + regime.sectors() + " | " + cited(regime);
        });
    }

    /** As far as the table repeats it. */
    private static String cited(Regime regime) {
        return TABLE.lines().filter(line -> line.startsWith(regime.id() + " |")).map(line -> line.substring(line.lastIndexOf("| ") + 2))
                .filter(regime.citation()::startsWith).findFirst().orElse(regime.citation());
    }
}

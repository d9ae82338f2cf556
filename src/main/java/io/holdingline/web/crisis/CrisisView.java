package io.holdingline.web.crisis;

import io.holdingline.shared.Sha256;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that the crisis page shows, in words; each part is one section that can be replaced by itself. */
record CrisisView(Board board, List<Call> calls, Law law, Said said, Where where, Facts facts, List<Record> records,
                  Line line) {

    /** The dark top of the page: how long, and who. */
    record Board(String id, String reference, int severity, String title, boolean open, boolean mayAct,
                 boolean mayAskForUpdate, boolean mayCorrect, boolean mayResolve, boolean mayTakeOver, Instant startedAt, String started, String startedAgo,
                 String owner, String playbook, List<Step> steps, Hero hero, @Nullable Acting acting, String nobody,
                 List<Slot> slots) {
    }

    record Step(String label, String state, String remark) {
    }

    /** @param dueAt null where no clock runs, then the sentence stands alone */
    record Hero(String heading, @Nullable Instant dueAt, String number, String unit, String state, String before,
                String clock, String after, @Nullable String waive) {
    }

    /** @param max minutes allowed, 0 where no time is set */
    record Acting(String whom, String what, String href, String passed, String allowed, long max, long value,
                  @Nullable String calledIn, List<Also> also, boolean mine) {
    }

    record Also(String state, String who, String remark, Instant at, String time) {
    }

    record Slot(String state, Instant dueAt, String time, String word, String remark, boolean current,
                @Nullable String waive) {
    }

    record Call(String id, String question, Instant at, String time, String href) {
    }

    /** The legal clocks. @param next the sentence that leads the section; @param dueAt of the clock it is about */
    record Law(String href, String zone, String state, String next, String remark, @Nullable Instant dueAt, String left,
               List<LawClock> clocks) {
    }

    record LawClock(String state, String day, String time, @Nullable Instant dueAt, String word, String title,
                    boolean current) {
    }

    record Said(List<String> channels, List<Row> rows) {
    }

    /** @param pending what it waits for; null once it is in the senders' hands */
    record Row(String label, String remark, @Nullable String words, @Nullable String href, @Nullable State pending,
               List<Cell> cells, @Nullable String whole) {
    }

    record State(String state, String word, String remark) {
    }

    /** @param states one a language, the leading one first; none where nothing of it is for this channel */
    record Cell(String channel, List<State> states) {
    }

    /** @param lit elements of the top-level playbook, comma-separated */
    record Where(String source, String lit, String now, String href, String label) {
    }

    record Facts(List<FactRow> rows, boolean mayChange) {
    }

    record FactRow(String label, @Nullable String value, boolean missing, String by, @Nullable Instant at,
                   String time) {
    }

    /** @param answer what was decided; empty where it was a finding */
    record Record(String question, String answer, String words, String reference, String by, Instant at, String time) {
    }

    record Line(List<Entry> entries, long size, String zone) {
    }

    record Entry(Instant at, String time, String who, String sentence, boolean hour) {
    }

    /** A short fingerprint of every section, by its name. */
    Map<String, String> fingerprints() {
        var prints = new LinkedHashMap<String, String>();
        prints.put("board", print(board));
        prints.put("calls", print(calls));
        prints.put("law", print(law));
        prints.put("said", print(said));
        prints.put("where", print(where));
        prints.put("facts", print(facts));
        prints.put("records", print(records));
        prints.put("line", print(line));
        return prints;
    }

    private static String print(Object section) {
        return Sha256.of(section.toString()).substring(0, 10);
    }
}

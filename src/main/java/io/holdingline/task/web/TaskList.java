package io.holdingline.task.web;

import java.util.List;
import java.util.stream.Stream;

/** The tasks of one person: those that are theirs, and those that anybody of their roles may take. */
record TaskList(List<TaskRowView> mine, List<TaskRowView> groups, String filter) {

    private static final List<String> WORDS = List.of("None", "One", "Two", "Three", "Four", "Five", "Six");

    static final String OVERDUE = "overdue";
    static final String HOUR = "hour";

    public long overdue() {
        return all().stream().filter(TaskRowView::overdue).count();
    }

    public long withinTheHour() {
        return all().stream().filter(TaskRowView::soon).count();
    }

    public boolean isEmpty() {
        return mine.isEmpty() && groups.isEmpty();
    }

    public boolean filtered() {
        return filter.equals(OVERDUE) || filter.equals(HOUR);
    }

    /** "One is overdue. Two are due within the hour." */
    public String summary() {
        if (isEmpty()) {
            return "Nothing waits for you.";
        }
        return says(overdue(), "is overdue", "are overdue") + says(withinTheHour(), "is due within the hour",
                "are due within the hour") + (overdue() + withinTheHour() == 0 ? "Nothing is due within the hour." : "");
    }

    TaskList only(String filter) {
        return new TaskList(mine.stream().filter(row -> fits(row, filter)).toList(),
                groups.stream().filter(row -> fits(row, filter)).toList(), filter);
    }

    private static boolean fits(TaskRowView row, String filter) {
        return switch (filter) {
            case OVERDUE -> row.overdue();
            case HOUR -> row.soon();
            default -> true;
        };
    }

    private static String says(long count, String one, String many) {
        return count == 0 ? "" : count == 1 ? "One " + one + ". " : word(count) + " " + many + ". ";
    }

    private static String word(long count) {
        return count < WORDS.size() ? WORDS.get((int) count) : String.valueOf(count);
    }

    private List<TaskRowView> all() {
        return Stream.concat(mine.stream(), groups.stream()).toList();
    }
}

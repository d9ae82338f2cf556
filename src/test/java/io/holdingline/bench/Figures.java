package io.holdingline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The table a bench prints: each figure of ours beside a baseline measured in the same run. */
final class Figures {

    private record Row(String figure, String ours, String baseline, String ratio) {
    }

    private final List<Row> rows = new ArrayList<>();

    void add(String figure, String unit, double ours, double baseline) {
        rows.add(new Row(figure, number(ours) + " " + unit, number(baseline) + " " + unit,
                String.format(Locale.ROOT, "%.3f", ours / baseline)));
    }

    void print() {
        System.out.printf("%n%-58s | %14s | %14s | %8s%n", "figure", "ours", "baseline", "ratio");
        rows.forEach(row -> System.out.printf("%-58s | %14s | %14s | %8s%n", row.figure, row.ours, row.baseline, row.ratio));
        System.out.println();
    }

    static double percentile(long[] values, double share) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.ceil(share * sorted.length) - 1)];
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}

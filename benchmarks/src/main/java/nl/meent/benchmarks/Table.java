package nl.meent.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures as Markdown.
 *
 * @param title   what was measured, and how
 * @param columns heads, the first that of the rows' names
 * @param rows    as many cells each as there are columns
 */
record Table(String title, List<String> columns, List<List<String>> rows) {

    @Override
    public String toString() {
        Stream<List<String>> head =
                Stream.of(columns, columns.stream().map(_ -> "---").toList());
        return Stream.concat(head, rows.stream())
                .map(cells -> cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n", "\n### " + title + "\n\n", "\n"));
    }

    static String number(double value) {
        return value < 100 ? "%.1f".formatted(value) : "%,.0f".formatted(value);
    }

    static String ratio(double value, double of) {
        return "%.2f".formatted(value / of);
    }
}

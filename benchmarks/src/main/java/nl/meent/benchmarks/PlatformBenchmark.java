package nl.meent.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The platform as a whole: how soon it is up, what it weighs, how soon what one writes is visible to another. */
final class PlatformBenchmark {

    private PlatformBenchmark() {}

    /** This benchmark alone. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        measure().forEach(System.out::println);
    }

    /** Starts it twice on a directory of its own: the first start unpacks, the second finds data. */
    static List<Table> measure() throws IOException, InterruptedException {
        try (TemporaryDirectory directory = TemporaryDirectory.create()) {
            return measure(directory.data());
        }
    }

    private static List<Table> measure(Path data) throws IOException, InterruptedException {
        Table visibility;
        Map<String, Double> first;
        Map<String, Double> idle;
        Map<String, Double> used;
        try (Standalone platform = Standalone.start(data)) {
            first = platform.seconds();
            idle = platform.megabytes();
            visibility = VisibilityBenchmark.measure(platform.portBase());
            used = platform.megabytes();
        }
        try (Standalone again = Standalone.start(data)) {
            return List.of(startUp(first, again.seconds()), memory(idle, used), visibility);
        }
    }

    private static Table startUp(Map<String, Double> first, Map<String, Double> second) {
        return new Table(
                "Seconds from the start of a part until it is ready",
                List.of("part", "first start, empty", "second start, with data"),
                first.keySet().stream()
                        .map(part -> List.of(part, cell(first, part), cell(second, part)))
                        .toList());
    }

    private static Table memory(Map<String, Double> idle, Map<String, Double> used) {
        List<List<String>> rows = new ArrayList<>(idle.keySet().stream()
                .map(part -> List.of(part, cell(idle, part), cell(used, part)))
                .toList());
        rows.add(List.of("all", Table.number(sum(idle)), Table.number(sum(used))));
        return new Table(
                "Megabytes resident, by process",
                List.of("process", "just started", "after the visibility test"),
                rows);
    }

    private static double sum(Map<String, Double> megabytes) {
        return megabytes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String cell(Map<String, Double> values, String part) {
        return Table.number(values.getOrDefault(part, 0.0));
    }
}

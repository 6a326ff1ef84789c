package nl.meent.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Milliseconds of many times the same. */
final class Millis {

    private final List<Double> all = Collections.synchronizedList(new ArrayList<>());

    void add(long nanos) {
        all.add(nanos / 1e6);
    }

    void addMillis(double millis) {
        all.add(millis);
    }

    int count() {
        return all.size();
    }

    /** Each of them, in the order in which they came. */
    void each(DoubleConsumer consumer) {
        all.forEach(consumer::accept);
    }

    /** A row of a table: p50, p90, p99 and the longest. */
    List<String> row(String name) {
        return row(name, 50, 90, 99, 100);
    }

    /** A row of a table with these percentiles; 100 is the longest. */
    List<String> row(String name, int... percents) {
        return Stream.concat(Stream.of(name), Arrays.stream(percents).mapToObj(percent -> Table.number(at(percent))))
                .toList();
    }

    private double at(int percent) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}

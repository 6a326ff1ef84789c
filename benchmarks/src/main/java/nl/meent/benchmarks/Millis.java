package nl.meent.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleConsumer;

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

    /** A row of a table. */
    List<String> row(String name) {
        return List.of(name, Table.number(at(50)), Table.number(at(90)), Table.number(at(99)), Table.number(at(100)));
    }

    private double at(int percent) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}

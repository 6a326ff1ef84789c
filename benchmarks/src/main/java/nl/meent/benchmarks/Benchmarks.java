package nl.meent.benchmarks;

import java.util.List;

/** Runs all benchmarks one after another and prints a table in Markdown each. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                "%d processors, Java %s%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version().feature());
        for (Benchmark benchmark : List.of(
                new AppendBenchmark(), new ReplayBenchmark(), new ProjectionBenchmark(), new WakeUpBenchmark())) {
            try (Store store = Store.start()) {
                System.out.println(benchmark.measure(store));
            }
        }
        System.out.println(ProofBenchmark.measure());
        PlatformBenchmark.measure().forEach(System.out::println);
        PagesBenchmark.measure().forEach(System.out::println);
    }

    /** One subject of the event store. */
    interface Benchmark {

        /** Measures against a fresh store of its own. */
        Table measure(Store store) throws Exception;

        /** What a main method of a single benchmark does. */
        static void run(Benchmark benchmark) throws Exception {
            try (Store store = Store.start()) {
                System.out.println(benchmark.measure(store));
            }
        }
    }
}

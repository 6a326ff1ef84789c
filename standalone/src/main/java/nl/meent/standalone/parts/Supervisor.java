package nl.meent.standalone.parts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.meent.standalone.Console;
import nl.meent.standalone.StartRefused;
import org.jspecify.annotations.Nullable;

/** Starts the parts wave by wave, keeps them running, and stops them in the opposite order. */
public final class Supervisor implements AutoCloseable {

    private static final int LINES = 20;
    private static final Duration SAY_WAITING = Duration.ofSeconds(10);

    private final Console console;
    private final boolean restart;
    private final Duration patience;
    private final Readiness readiness = new Readiness();
    private final List<List<SupervisedPart>> waves = new CopyOnWriteArrayList<>();

    /**
     * @param restart  whether a part that dies is started again
     * @param patience how long a part may take to come up, for example 180 s
     */
    public Supervisor(Console console, boolean restart, Duration patience) {
        this.console = console;
        this.restart = restart;
        this.patience = patience;
    }

    /** Starts these together and waits until all are up; throws {@link StartRefused} when one doesn't come up. */
    public void start(List<Part> parts) throws InterruptedException {
        List<SupervisedPart> wave = parts.stream()
                .map(part -> new SupervisedPart(part, restart, console, readiness))
                .toList();
        waves.add(wave);
        wave.forEach(SupervisedPart::start);
        Instant deadline = Instant.now().plus(patience);
        List<SupervisedPart> missing = new ArrayList<>(wave);
        while (!missing.isEmpty()) {
            Duration left = Duration.between(Instant.now(), deadline);
            if (left.isNegative() || left.isZero()) {
                throw notUp(missing.getFirst());
            }
            SupervisedPart next = missing.getFirst();
            if (next.awaitReady(left.compareTo(SAY_WAITING) < 0 ? left : SAY_WAITING)) {
                missing.remove(next);
            } else {
                console.waiting(missing.stream().map(m -> m.part().name()).toList());
            }
        }
    }

    private StartRefused notUp(SupervisedPart part) {
        return new StartRefused("%s isn't up after %d s. The last lines of %s:%n%s"
                .formatted(
                        part.part().name(),
                        patience.toSeconds(),
                        part.part().log(),
                        String.join(System.lineSeparator(), part.lastLines(LINES))));
    }

    /** The process of a part that runs now, or null. */
    @Nullable
    Process process(String name) {
        return waves.stream()
                .flatMap(List::stream)
                .filter(part -> part.part().name().equals(name))
                .map(SupervisedPart::process)
                .findFirst()
                .orElse(null);
    }

    /** Stops everything, the last wave first; bounded by ten seconds a wave. Nothing is started again meanwhile. */
    @Override
    public void close() {
        waves.forEach(wave -> wave.forEach(SupervisedPart::stayDown));
        try {
            for (List<SupervisedPart> wave : waves.reversed()) {
                wave.forEach(SupervisedPart::askToStop);
                for (SupervisedPart part : wave) {
                    part.awaitStop();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

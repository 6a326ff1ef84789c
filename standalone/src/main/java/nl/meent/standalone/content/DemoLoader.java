package nl.meent.standalone.content;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meent.standalone.Console;
import org.jspecify.annotations.Nullable;

/** Brings the demonstration content onto an empty platform, once; a loading cut short goes on where it was. */
public final class DemoLoader {

    private static final Duration SAY_EVERY = Duration.ofSeconds(10);

    private final Path directory;
    private final BlockingApi api;
    private final Console console;

    /**
     * @param directory where the journal is kept
     * @param community base URL of community-service
     * @param issuer    of the accounts' tokens
     */
    public DemoLoader(Path directory, String community, String issuer, Console console) {
        this.directory = directory;
        this.console = console;
        api = new BlockingApi(community, issuer);
    }

    /** Blocks until the content stands; throws {@link nl.meent.standalone.StartRefused} if a request is refused. */
    public void load() throws InterruptedException {
        Journal journal = Journal.in(directory, LocalDate.now(Calendar.ZONE));
        if (!journal.isComplete()) {
            load(journal, Plan.of(DemoContent.load(), new Calendar(journal.today())));
        }
    }

    /** Moves the clock of an empty platform to now instead; it stays without content at later starts. */
    public void leaveEmpty() throws InterruptedException {
        Journal journal = Journal.in(directory, LocalDate.now(Calendar.ZONE));
        if (!journal.isComplete()) {
            Clock.of(api).reachNow();
            journal.complete();
        }
    }

    void load(Journal journal, List<Step> steps) throws InterruptedException {
        Instant began = Instant.now();
        Instant said = began;
        Clock clock = Clock.of(api);
        int done = 0;
        for (Step step : steps) {
            if (!journal.has(step)) {
                clock.reach(step.at());
                journal.done(step, execute(step, new Ids(journal)));
            }
            done++;
            if (Duration.between(said, Instant.now()).compareTo(SAY_EVERY) >= 0) {
                console.say("  demonstration content: %d of %d".formatted(done, steps.size()));
                said = Instant.now();
            }
        }
        clock.reachNow();
        journal.complete();
        console.done("demonstration content", steps.size() + " requests", Duration.between(began, Instant.now()));
    }

    private Optional<String> execute(Step step, Ids ids) throws InterruptedException {
        String path = ids.fill(step.path());
        if (step.kind() == Step.Kind.AWAITS_CLOSED) {
            api.await(step.account(), path, "CLOSED");
            return Optional.empty();
        }
        @Nullable Map<String, Object> body = step.body() == null ? null : ids.fill(step.body());
        var answer = api.send(step.account(), step.method(), path, body, headers(step));
        return step.kind() == Step.Kind.CREATES ? Optional.of(answer.path("id").asString()) : Optional.empty();
    }

    private static Map<String, String> headers(Step step) {
        return switch (step.method()) {
            case "POST" -> Map.of("Idempotency-Key", "demo-" + step.key());
            case "PATCH" -> Map.of("If-Match", "*");
            default -> Map.of();
        };
    }
}

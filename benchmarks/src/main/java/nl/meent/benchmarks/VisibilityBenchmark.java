package nl.meent.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meent.benchmarks.Client.Answer;
import nl.meent.benchmarks.Client.Service;

/**
 * From sending a command until another member sees what it did: in the list of posts, in search, in a connected inbox.
 * The kinds take turns, so that what disturbs the machine disturbs all of them. "Asked on" asks again as soon as it is
 * answered, and knows no position; "with the position" asks once and lets the service wait, as the portal does.
 */
final class VisibilityBenchmark {

    private static final int ROUNDS = Integer.getInteger("meent.benchmark.rounds", 200);
    private static final int WARM_UP = Math.min(20, ROUNDS);
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final String LIST = "/v1/posts?limit=5";

    private final Client writer;
    private final Client reader;

    private static final class Figures {
        final Millis get = new Millis();
        final Millis post = new Millis();
        final Millis listAsked = new Millis();
        final Millis listWaited = new Millis();
        final Millis searchAsked = new Millis();
        final Millis searchWaited = new Millis();
        final Millis inbox = new Millis();
    }

    private VisibilityBenchmark(int portBase) throws IOException, InterruptedException {
        writer = new Client(portBase, "fg-utrecht");
        reader = new Client(portBase, "fg-groningen");
    }

    /** On the platform that runs at {@code -Dmeent.benchmark.port-base}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(measure(Integer.getInteger("meent.benchmark.port-base", 8080)));
    }

    /** Measures on a platform that runs. */
    static Table measure(int portBase) throws IOException, InterruptedException {
        VisibilityBenchmark benchmark = new VisibilityBenchmark(portBase);
        benchmark.rounds(WARM_UP);
        return table(benchmark.rounds(ROUNDS));
    }

    private Figures rounds(int count) throws IOException, InterruptedException {
        Figures measured = new Figures();
        try (Inbox inbox = new Inbox(writer)) {
            for (int i = 0; i < count; i++) {
                round(measured, inbox);
            }
        }
        return measured;
    }

    private void round(Figures measured, Inbox inbox) throws IOException, InterruptedException {
        long start = System.nanoTime();
        reader.get(Service.COMMUNITY, "/v1/members/me");
        measured.get.add(System.nanoTime() - start);
        Published asked = publish(measured);
        awaitMention(Service.COMMUNITY, LIST, asked.id());
        measured.listAsked.add(asked.age());
        Published waited = publish(measured);
        expect(reader.get(Service.COMMUNITY, LIST, waited.position()), waited.id());
        measured.listWaited.add(waited.age());
        searchRound(measured);
        long answered = System.nanoTime();
        reader.post("/v1/posts/" + asked.id() + "/answers", Map.of("body", "Ja, met een bord."));
        measured.inbox.add(inbox.arrivalOf(asked.id()) - answered);
    }

    private void searchRound(Figures measured) throws IOException, InterruptedException {
        Published asked = publish(measured);
        awaitMention(Service.SEARCH, search(asked), asked.id());
        measured.searchAsked.add(asked.age());
        Published waited = publish(measured);
        expect(reader.get(Service.SEARCH, search(waited), waited.position()), waited.id());
        measured.searchWaited.add(waited.age());
    }

    /** @param word stands in no other title */
    private record Published(String id, String word, long position, long sent) {

        /** Nanoseconds since its command was sent. */
        long age() {
            return System.nanoTime() - sent;
        }
    }

    private Published publish(Figures measured) throws IOException, InterruptedException {
        String word = "x" + UUID.randomUUID().toString().replace("-", "");
        Map<String, Object> body =
                Map.of("kind", "QUESTION", "title", "Mag een camera hier? " + word, "body", "Een vraag uit de wijk.");
        long sent = System.nanoTime();
        Answer answer = writer.post("/v1/posts", body);
        measured.post.add(System.nanoTime() - sent);
        return new Published(answer.id(), word, answer.position(), sent);
    }

    private static String search(Published published) {
        return "/v1/search?limit=5&query=" + published.word();
    }

    private void awaitMention(Service service, String path, String id) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!reader.get(service, path).mentions(id)) {
            if (System.nanoTime() > deadline) {
                throw new IOException(id + " doesn't appear in " + path);
            }
        }
    }

    private static void expect(Answer answer, String id) throws IOException {
        if (!answer.mentions(id)) {
            throw new IOException("a read that named the position doesn't show " + id);
        }
    }

    private static Table table(Figures measured) {
        return new Table(
                "Milliseconds from a command to where it is visible, %d times each".formatted(measured.get.count()),
                List.of("what", "p50", "p90", "p99", "max"),
                List.of(
                        measured.get.row("to compare: a plain GET"),
                        measured.post.row("to compare: the POST itself, acknowledged"),
                        measured.listAsked.row("in the list, asked on"),
                        measured.listWaited.row("in the list, read with the position"),
                        measured.searchAsked.row("in search, asked on"),
                        measured.searchWaited.row("in search, read with the position"),
                        measured.inbox.row("in a connected inbox")));
    }
}

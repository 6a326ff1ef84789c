package nl.meent.acceptance.platform;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** A member's inbox as it comes in, kept from the moment that the stream has said its first word. */
public final class InboxStream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<InboxEvent> events = new CopyOnWriteArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Stream<String> lines;
    private volatile boolean closed;

    private InboxStream(Stream<String> lines) {
        this.lines = lines;
    }

    static InboxStream of(HttpResponse<Stream<String>> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.uri() + " was answered " + response.statusCode());
        }
        InboxStream stream = new InboxStream(response.body());
        Thread.ofVirtual().name("inbox-stream").start(stream::read);
        stream.awaitFirstWord();
        return stream;
    }

    /** Everything that has come in so far, in order. */
    public List<InboxEvent> events() {
        return List.copyOf(events);
    }

    /** What has come in about the thing with this id. */
    public List<InboxEvent> about(String id) {
        return events.stream().filter(event -> event.isAbout(id)).toList();
    }

    /** Waits until an item of this kind about the thing with this id has come in; 30 seconds at most. */
    public InboxEvent await(String kind, String id) {
        return Awaitility.await(kind + " about " + id)
                .atMost(PATIENCE)
                .until(() -> first(kind, id), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<InboxEvent> first(String kind, String id) {
        return about(id).stream().filter(event -> event.kind().equals(kind)).findFirst();
    }

    private void awaitFirstWord() {
        try {
            if (!begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The stream says nothing");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try {
            lines.forEach(this::line);
        } catch (UncheckedIOException e) {
            if (!closed) {
                throw e;
            }
        }
    }

    /** A blank line ends an event, a colon begins a comment. */
    private void line(String line) {
        begun.countDown();
        if (line.isEmpty()) {
            dispatch();
        } else if (!line.startsWith(":")) {
            String[] field = line.split(": ?", 2);
            fields.merge(field[0], field.length > 1 ? field[1] : "", (before, more) -> before + "\n" + more);
        }
    }

    private void dispatch() {
        if (fields.containsKey("data")) {
            events.add(new InboxEvent(
                    fields.getOrDefault("id", ""),
                    fields.getOrDefault("event", ""),
                    JSON.readTree(fields.getOrDefault("data", ""))));
        }
        fields.clear();
    }

    @Override
    public void close() {
        closed = true;
        lines.close();
    }
}

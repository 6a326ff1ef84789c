package nl.meent.benchmarks;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A member's connected inbox, which notes when each item came in. */
final class Inbox implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<Item> items = new LinkedBlockingQueue<>();
    private final CountDownLatch connected = new CountDownLatch(1);
    private final Stream<String> lines;

    private record Item(String data, long at) {}

    Inbox(Client client) throws IOException, InterruptedException {
        lines = client.stream();
        Thread.ofPlatform().daemon().name("inbox").start(this::read);
        if (!connected.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("the stream says nothing");
        }
    }

    private void read() {
        try {
            lines.forEach(this::line);
        } catch (RuntimeException e) {
            items.clear(); // the stream was closed under the reader: whoever still waits runs out of patience
        }
    }

    private void line(String line) {
        connected.countDown();
        if (line.startsWith("data:")) {
            items.add(new Item(line, System.nanoTime()));
        }
    }

    /** When, by {@link System#nanoTime}, the item about the thing with this id came in. */
    long arrivalOf(String id) throws IOException, InterruptedException {
        @Nullable Item item = items.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (item != null && !item.data().contains(id)) {
            item = items.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        if (item == null) {
            throw new IOException("nothing about " + id + " came in");
        }
        return item.at();
    }

    @Override
    public void close() {
        lines.close();
    }
}

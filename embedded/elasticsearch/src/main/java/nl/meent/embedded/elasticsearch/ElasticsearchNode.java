package nl.meent.embedded.elasticsearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An Elasticsearch node in a child process, on the loopback interface and a free port, for tests. */
public final class ElasticsearchNode implements AutoCloseable {

    private static final String READY = "elasticsearch.ready ";
    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final URI url;

    private ElasticsearchNode(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts a node from the layout that this module's build made, and waits until it serves.
     *
     * @param data where the node keeps its data; created if missing; of one node at a time
     * @throws IOException if the node can't be started, or doesn't serve within 120 seconds
     */
    public static ElasticsearchNode start(Path data) throws IOException {
        return start(NodeLayout.built(), data);
    }

    /**
     * Starts a node from an extracted layout, and waits until it serves.
     *
     * @param layout the directory that holds {@code lib} and {@code modules}
     * @param data   where the node keeps its data; created if missing; of one node at a time
     * @throws IOException if the node can't be started, or doesn't serve within 120 seconds
     */
    public static ElasticsearchNode start(Path layout, Path data) throws IOException {
        Path directory = Files.createDirectories(data.toAbsolutePath());
        Process process = new ProcessBuilder(command(layout, directory))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        try {
            return new ElasticsearchNode(process, awaitReady(process, directory.resolve("node.log")));
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Where the node serves, such as {@code http://127.0.0.1:43211}. */
    public URI url() {
        return url;
    }

    /** Ends the process at once, as {@code kill -9} does, and waits until it has gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Closes the node's standard input, at which it ends cleanly; if it hasn't after 20 seconds, kills it. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    Process process() {
        return process;
    }

    private static List<String> command(Path layout, Path data) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + layout.resolve("jvm.options"),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dmeent.parent-pipe=true",
                "-cp",
                layout.resolve("lib") + "/*",
                "nl.meent.embedded.elasticsearch.node.NodeMain",
                data.toString(),
                "0");
    }

    /** Reads the node's output up to the line that says that it serves; a thread copies the rest to {@code log}. */
    private static URI awaitReady(Process process, Path log) throws IOException {
        CompletableFuture<Void> deadline = CompletableFuture.runAsync(
                process::destroyForcibly,
                CompletableFuture.delayedExecutor(START_SECONDS, TimeUnit.SECONDS, Runnable::run));
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                deadline.cancel(false);
                // Not a virtual thread: reading a pipe holds the one that carries it.
                Thread.ofPlatform().daemon().name("elasticsearch-output").start(() -> copy(output, log));
                return URI.create(line.substring(READY.length()));
            }
            seen.append(line).append('\n');
        }
        throw new IOException("the node ended before it served:\n" + seen);
    }

    private static void copy(BufferedReader output, Path log) {
        try (var writer = Files.newBufferedWriter(log)) {
            output.transferTo(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

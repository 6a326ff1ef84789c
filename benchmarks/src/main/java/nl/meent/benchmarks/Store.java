package nl.meent.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.meent.embedded.mongo.EmbeddedMongo;

/** The embedded server on its durable file, as a process of its own. */
final class Store implements AutoCloseable {

    private static final String READY = "ready";

    private final Process process;
    private final Path directory;
    private final int port;

    private Store(Process process, Path directory, int port) {
        this.process = process;
        this.directory = directory;
        this.port = port;
    }

    /** Arguments: file, port. Ends when its standard input closes. */
    public static void main(String[] arguments) throws IOException {
        var options = EmbeddedMongo.Options.defaults().withPort(Integer.parseInt(arguments[1]));
        try (EmbeddedMongo _ = EmbeddedMongo.open(Path.of(arguments[0]), options)) {
            System.out.println(READY);
            awaitEndOfInput();
        }
    }

    static void awaitEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            continue;
        }
    }

    static Store start() throws IOException {
        Path directory = Files.createTempDirectory("meent-benchmark");
        int port = Ports.free();
        Process process = child(Store.class, directory.resolve("log.mv").toString(), String.valueOf(port));
        awaitReady(process.inputReader());
        return new Store(process, directory, port);
    }

    /** A process of this program with another main class; the rest of its output is the caller's to read. */
    static Process child(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static void awaitReady(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (!READY.equals(line)) {
            if (line == null) {
                throw new IOException("a child process ended before it was ready");
            }
            line = lines.readLine();
        }
    }

    String connectionString() {
        return "mongodb://127.0.0.1:" + port + "/?maxPoolSize=64";
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package nl.meent.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The standalone platform, empty, started from what the build made as people start it. */
final class Standalone implements AutoCloseable {

    private static final Pattern UP = Pattern.compile("\\s+(\\S.*?)\\s+[0-9]+\\s+up in\\s+([0-9.]+) s");
    private static final Pattern PART = Pattern.compile("[/\\\\]run[/\\\\]([a-z-]+)");
    private static final String LAUNCHER = "launcher, store, identity provider";

    private final Process launcher;
    private final int portBase;
    private final SequencedMap<String, Double> seconds = new LinkedHashMap<>();

    private Standalone(Process launcher, int portBase) {
        this.launcher = launcher;
        this.portBase = portBase;
    }

    /** Starts it on a data directory, and returns when it says that it is up. */
    static Standalone start(Path data) throws IOException {
        return start(data, "-Dmeent.demo-content=false");
    }

    /** Starts it with its demonstration content. */
    static Standalone startWithContent(Path data) throws IOException {
        return start(data, "-Dmeent.demo-content=true");
    }

    private static Standalone start(Path data, String content) throws IOException {
        int portBase = Ports.freeBase();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(portBase, data, content))
                .redirectErrorStream(true)
                .start();
        Standalone platform = new Standalone(process, portBase);
        platform.awaitUp(process.inputReader());
        platform.seconds.put("everything", (System.nanoTime() - start) / 1e9);
        return platform;
    }

    /** The options of {@code mvn -Pstandalone}. */
    private static List<String> command(int portBase, Path data, String content) throws IOException {
        Path jar = Path.of(System.getProperty("meent.launcher"));
        String classPath = jar + File.pathSeparator + Files.readString(jar.resolveSibling("launcher.classpath"));
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dmeent.port-base=" + portBase,
                "-Dmeent.data=" + data,
                content,
                "-Dmeent.parts=" + jar.resolveSibling("parts"),
                "-cp",
                classPath,
                "nl.meent.standalone.Main");
    }

    private void awaitUp(BufferedReader said) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = said.readLine();
        while (line != null && !line.startsWith("Meent is up")) {
            lines.add(line);
            note(line);
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the platform didn't start:\n" + String.join("\n", lines));
        }
        // A full pipe would stop it. Not a virtual thread: reading a pipe holds the one that carries it.
        Thread.ofPlatform().daemon().start(() -> said.lines().forEach(_ -> {}));
    }

    private void note(String line) {
        Matcher up = UP.matcher(line);
        if (up.matches()) {
            seconds.put(up.group(1), Double.parseDouble(up.group(2)));
        }
    }

    int portBase() {
        return portBase;
    }

    /** From the start of each part until it was ready, in the order in which they came up; the sum is {@code everything}. */
    SequencedMap<String, Double> seconds() {
        return seconds;
    }

    /** Megabytes that are resident, by process. */
    Map<String, Double> megabytes() {
        Map<String, Double> megabytes = new LinkedHashMap<>();
        Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants())
                .map(process -> ps(process.pid()))
                .forEach(line -> megabytes.merge(part(line), kilobytes(line) / 1024.0, Double::sum));
        return megabytes;
    }

    /** What Linux and macOS both know: kilobytes, and the command. */
    private static String ps(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-ww", "-o", "rss=,args=", "-p", String.valueOf(pid)).start();
            return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(String line) {
        Matcher part = PART.matcher(line);
        return part.find() ? part.group(1) : LAUNCHER;
    }

    private static long kilobytes(String line) {
        return line.isEmpty() ? 0 : Long.parseLong(line.substring(0, line.indexOf(' ')));
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() {
        launcher.toHandle().destroy(); // unlike the process itself this leaves the pipe open for its last words
        launcher.onExit().join();
    }
}

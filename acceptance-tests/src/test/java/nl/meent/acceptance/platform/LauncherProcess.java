package nl.meent.acceptance.platform;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The launcher as a child process, started from what the build made, with options on its command line. */
public final class LauncherProcess implements AutoCloseable {

    private static final int STOP_SECONDS = 60;

    private final Process process;
    private final Path output;
    private final CountDownLatch up = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private LauncherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
        // Not a virtual thread: reading a pipe holds the one that carries it, and two cores carry two.
        Thread.ofPlatform().daemon().name("launcher-output").start(this::copy);
    }

    /**
     * Starts it.
     *
     * @param output  where what it says is written
     * @param options such as {@code -Dmeent.port-base=9180}
     */
    public static LauncherProcess start(Path output, String... options) {
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            Process process = new ProcessBuilder(command(options))
                    .redirectErrorStream(true)
                    .start();
            return new LauncherProcess(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String... options) throws IOException {
        Path jar = Path.of(System.getProperty("meent.launcher"));
        String classPath = jar + File.pathSeparator + Files.readString(jar.resolveSibling("launcher.classpath"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, "nl.meent.standalone.Main"));
        return command;
    }

    private void copy() {
        try (BufferedReader said = process.inputReader();
                var writer = Files.newBufferedWriter(output)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                writer.write(line);
                writer.newLine();
                writer.flush();
                if (line.startsWith("Meent is up")) {
                    up.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ended.countDown();
            up.countDown();
        }
    }

    /** Waits until it says that all is up; throws with what it said if it ends before, or takes too long. */
    public void awaitUp(int seconds) {
        try {
            if (!up.await(seconds, TimeUnit.SECONDS) || ended.getCount() == 0) {
                throw new IllegalStateException("The platform isn't up:\n" + said());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for its end and returns its exit code. */
    public int awaitEnd(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || !ended.await(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The launcher still runs:\n" + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that it has said. */
    public String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process itself, to kill it or to look for its children. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Tells it to stop as Ctrl-C does, and waits. */
    @Override
    public void close() {
        process.toHandle().destroy(); // its output stays readable, unlike with process.destroy()
        awaitEnd(STOP_SECONDS);
    }
}

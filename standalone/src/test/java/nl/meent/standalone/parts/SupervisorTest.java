package nl.meent.standalone.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.meent.standalone.Console;
import nl.meent.standalone.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(shown, true, StandardCharsets.UTF_8));

    @Test
    void starts_a_part_tells_it_what_it_needs_and_stops_it() throws Exception {
        Part part = ParentMain.child(freePort(), log());
        Process process;
        try (Supervisor supervisor = new Supervisor(console, true, PATIENCE)) {
            supervisor.start(List.of(part));
            process = Objects.requireNonNull(supervisor.process("child"));
            try (var answer = part.readiness().toURL().openStream()) {
                assertThat(answer).hasContent("plot");
            }
        }
        assertThat(process.isAlive()).isFalse();
        assertThat(log()).content().contains("child.ready");
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("child").contains("up in");
    }

    @Test
    void starts_a_part_again_that_was_killed() throws Exception {
        try (Supervisor supervisor = new Supervisor(console, true, PATIENCE)) {
            supervisor.start(List.of(ParentMain.child(freePort(), log())));
            Process first = Objects.requireNonNull(supervisor.process("child"));
            first.destroyForcibly();
            await(() -> shown.toString(StandardCharsets.UTF_8).contains("child (again)"));
            Process second = Objects.requireNonNull(supervisor.process("child"));
            assertThat(second.pid()).isNotEqualTo(first.pid());
            assertThat(second.isAlive()).isTrue();
        }
    }

    @Test
    void leaves_it_down_when_told_so() throws Exception {
        try (Supervisor supervisor = new Supervisor(console, false, PATIENCE)) {
            supervisor.start(List.of(ParentMain.child(freePort(), log())));
            Objects.requireNonNull(supervisor.process("child")).destroyForcibly();
            await(() -> shown.toString(StandardCharsets.UTF_8).contains("stays down"));
        }
        assertThat(shown.toString(StandardCharsets.UTF_8)).doesNotContain("again");
    }

    @Test
    void ends_the_start_with_name_and_last_lines_when_a_part_does_not_come_up() throws Exception {
        Files.writeString(log(), "line\n".repeat(30) + "Could not bind\n");
        Part mute = new Part(
                "mute",
                1,
                Part.Wave.CORE,
                () -> JavaCommand.child("32m", "--version"),
                Map.of(),
                URI.create("http://127.0.0.1:1/"),
                log());
        try (Supervisor supervisor = new Supervisor(console, false, Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> supervisor.start(List.of(mute)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("mute isn't up after 1 s")
                    .hasMessageContaining(log().toString())
                    .message()
                    .hasLineCount(21);
        }
    }

    @Test
    void ends_the_start_at_once_when_a_part_was_not_built() {
        Part missing = new Part(
                "portal",
                1,
                Part.Wave.FRONT,
                new BootJar(directory.resolve("portal.jar"), directory.resolve("run"), "64m"),
                Map.of(),
                URI.create("http://127.0.0.1:1/"),
                log());
        try (Supervisor supervisor = new Supervisor(console, true, PATIENCE)) {
            assertThatThrownBy(() -> supervisor.start(List.of(missing)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("portal.jar is not there");
        }
    }

    @Test
    void leaves_no_child_behind_when_the_launcher_is_killed() throws Exception {
        Process launcher = new ProcessBuilder(JavaCommand.child(
                        "64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentMain.class.getName(),
                        Integer.toString(freePort()),
                        log().toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = launcher.inputReader()) {
            long child = Long.parseLong(Objects.requireNonNull(said.readLine()));
            ProcessHandle handle = ProcessHandle.of(child).orElseThrow();
            launcher.destroyForcibly().waitFor();
            handle.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
            assertThat(handle.isAlive()).isFalse();
        }
    }

    private Path log() {
        return directory.resolve("child.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(BooleanSupplier state) {
        org.awaitility.Awaitility.await().atMost(PATIENCE).until(state::getAsBoolean);
    }
}

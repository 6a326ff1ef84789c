package nl.meent.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockingParentPipeTest {

    @Test
    void a_process_ends_gracefully_when_its_parent_closes_the_pipe() throws Exception {
        Process child = start(true);
        assertThat(lines(child).anyMatch("up"::equals)).isTrue();
        assertThat(child.isAlive()).isTrue();
        child.getOutputStream().close();
        assertThat(lines(child).toList()).contains("closed");
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    @Test
    void a_process_that_hangs_while_closing_is_ended_all_the_same() throws Exception {
        Process child = start(true, "--hang", "--meent.parent-pipe-patience=1s");
        assertThat(lines(child).anyMatch("up"::equals)).isTrue();
        child.getOutputStream().close();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(1);
    }

    @Test
    void without_the_property_standard_input_is_ignored() throws Exception {
        Process child = start(false);
        child.getOutputStream().close();
        assertThat(lines(child).anyMatch("up"::equals)).isTrue();
        assertThat(child.isAlive()).isTrue();
        child.destroy();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static Process start(boolean watch, String... arguments) {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ParentPipeChild.class.getName(),
                                "--meent.parent-pipe=" + watch),
                        Stream.of(arguments))
                .toList();
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Process child) {
        return child.inputReader().lines();
    }
}

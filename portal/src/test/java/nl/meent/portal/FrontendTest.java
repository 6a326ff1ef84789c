package nl.meent.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontendTest {
    private static final Path FRONTEND = Path.of("frontend");

    @TempDir
    Path made;

    @Test
    void the_committed_files_are_what_the_sources_make() throws IOException, InterruptedException {
        assumeTrue(runs("node", "--version"), "skipped: Node is not here, so nothing was rebuilt");
        assumeTrue(
                Files.isDirectory(FRONTEND.resolve("node_modules"))
                        || runs("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"),
                "skipped: the packages can't be fetched, so nothing was rebuilt");
        assertThat(runs("node", "build.mjs", made.toString())).isTrue();
        assertThat(content(made))
                .isEqualTo(content(Path.of("src/main/resources")))
                .isNotEmpty();
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FRONTEND.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static Map<String, String> content(Path resources) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(resources.resolve("static"))) {
            files.forEach(file -> content.put(file.getFileName().toString(), bytes(file)));
        }
        content.put("assets", bytes(resources.resolve("nl/meent/portal/frame/assets.properties")));
        return content;
    }

    private static String bytes(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

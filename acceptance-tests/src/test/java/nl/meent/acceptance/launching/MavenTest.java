package nl.meent.acceptance.launching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MavenTest {

    /** The launcher refuses this value by name, so nothing starts; what was built already is left as it is. */
    @Test
    void hands_options_to_the_launcher() throws IOException, InterruptedException {
        Process maven = new ProcessBuilder(
                        System.getProperty("meent.maven"),
                        "-q",
                        "-o",
                        "-Pstandalone",
                        "-pl",
                        "standalone",
                        "-am",
                        "-Dmaven.repo.local=" + System.getProperty("meent.repository"),
                        "-Dmaven.main.skip",
                        "-Dmaven.resources.skip",
                        "-Dmaven.antrun.skip",
                        "-Dspring-boot.repackage.skip",
                        "-Dmdep.skip",
                        "-Dmeent.port-base=99999")
                .directory(Path.of(System.getProperty("meent.root")).toFile())
                .redirectErrorStream(true)
                .start();
        maven.getOutputStream().close();
        String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(maven.waitFor()).isNotZero();
        assertThat(said).contains("-Dmeent.port-base=99999 is no port");
    }
}

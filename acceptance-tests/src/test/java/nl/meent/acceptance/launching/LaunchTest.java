package nl.meent.acceptance.launching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.meent.acceptance.platform.LauncherProcess;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    private static final int SECONDS = 30;

    private final Platform platform = Platform.shared();

    @TempDir
    Path directory;

    @Test
    void says_where_everything_is_and_how_to_stop() {
        assertThat(platform.launcher().said())
                .contains("http://localhost:" + platform.portBase())
                .contains("http://localhost:" + (platform.portBase() + 4) + "/meent")
                .contains("fg-utrecht", "beheerder-vng")
                .contains(platform.data().resolve("logs").toString())
                .contains("Ctrl-C");
    }

    @Test
    void refuses_a_second_start_on_the_same_data() {
        LauncherProcess second =
                start("-Dmeent.port-base=" + (platform.portBase() + 20), "-Dmeent.data=" + platform.data());
        assertThat(second.awaitEnd(SECONDS)).isEqualTo(1);
        assertThat(second.said())
                .contains("Meent already runs on " + platform.data())
                .contains("process " + platform.launcher().handle().pid());
    }

    @Test
    void refuses_a_taken_port_and_names_another_base() {
        LauncherProcess second =
                start("-Dmeent.port-base=" + platform.portBase(), "-Dmeent.data=" + directory.resolve("data"));
        assertThat(second.awaitEnd(SECONDS)).isEqualTo(1);
        assertThat(second.said()).contains("is taken by process").containsPattern("-Dmeent\\.port-base=[0-9]+\\.");
    }

    private LauncherProcess start(String... options) {
        return LauncherProcess.start(directory.resolve("launcher.out"), options);
    }
}

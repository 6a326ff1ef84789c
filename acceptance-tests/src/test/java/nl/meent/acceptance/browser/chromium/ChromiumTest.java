package nl.meent.acceptance.browser.chromium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test command brings its browser itself. */
class ChromiumTest {

    private static final Source NOTHING = Optional::empty;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chromium-headless-shell",
                "chromium",
                "chromium-browser",
                "google-chrome",
                "google-chrome-stable",
                "chrome"
            })
    void the_browser_of_the_system_is_found_under_any_of_its_names(String name) throws IOException {
        Path program = program(name, "echo Chromium 1");

        assertThat(onPath().find()).contains(program);
    }

    @Test
    void an_app_that_is_not_on_the_path_is_found_too() throws IOException {
        Path program = program("Google Chrome", "echo Chromium 1");

        assertThat(new SystemBrowser("", List.of(program)).find()).contains(program);
    }

    @Test
    void a_program_that_only_says_how_to_install_it_is_passed_over() throws IOException {
        program("chromium-browser", "echo Install the snap; exit 1");
        Path program = program("google-chrome", "echo Chromium 1");

        assertThat(onPath().find()).contains(program);
    }

    @Test
    void nothing_is_installed_on_the_computer_of_somebody_who_is_at_it() {
        PackageManager atTheTerminal = new PackageManager(false, () -> Optional.of(folder));

        assertThat(atTheTerminal.find()).isEmpty();
    }

    @Test
    void the_first_source_that_has_one_is_used_and_the_next_are_not_asked() {
        Source unasked = () -> {
            throw new AssertionError("asked");
        };

        assertThat(Chromium.first(List.of(NOTHING, () -> Optional.of(folder), unasked)))
                .isEqualTo(folder);
    }

    @Test
    void only_when_none_has_one_a_sentence_says_what_to_install() {
        assertThatThrownBy(() -> Chromium.first(List.of(NOTHING, NOTHING)))
                .hasMessageContaining("install")
                .hasMessageContaining("apt install chromium");
    }

    private SystemBrowser onPath() {
        return new SystemBrowser("/nowhere:" + folder, List.of());
    }

    private Path program(String name, String does) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}

package nl.meent.acceptance.browser.chromium;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The Chromium that Playwright downloads for itself, into the user's cache. */
record PlaywrightDownload(Playwright playwright) implements Source {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public Optional<Path> find() {
        Path program = Path.of(playwright.chromium().executablePath());
        return (Files.isExecutable(program) || downloads()) && starts(program)
                ? Optional.of(program)
                : Optional.empty();
    }

    /** In a process of its own, because Playwright's command ends the one that it runs in. */
    private static boolean downloads() {
        return new Command(
                        java.util.List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                CLI.class.getName(),
                                "install",
                                "chromium"),
                        Map.of(),
                        PATIENCE)
                .succeeds();
    }

    private static boolean starts(Path program) {
        return Command.of(Duration.ofMinutes(1), program.toString(), "--version")
                .succeeds();
    }
}

package nl.meent.acceptance.browser.chromium;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium that is installed, under any of its names. It must tell its version: some systems have a program of that name
 * that only says how to install it.
 *
 * @param path where programs are, as in the environment variable of that name
 * @param apps programs that are never on the path
 */
record SystemBrowser(String path, List<Path> apps) implements Source {

    /** First what has no window of its own: with it the same tests take half the time. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chrome-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");

    private static final List<String> APPS = List.of("Chromium", "Google Chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static SystemBrowser ofThisComputer() {
        Path home = Path.of(System.getProperty("user.home"));
        List<Path> apps = Stream.of(Path.of("/Applications"), home.resolve("Applications"))
                .flatMap(folder -> APPS.stream().map(name -> folder.resolve(name + ".app/Contents/MacOS/" + name)))
                .toList();
        return new SystemBrowser(System.getenv().getOrDefault("PATH", ""), apps);
    }

    @Override
    public Optional<Path> find() {
        return Stream.concat(NAMES.stream().flatMap(this::onPath), apps.stream())
                .filter(Files::isExecutable)
                .filter(program ->
                        Command.of(PATIENCE, program.toString(), "--version").succeeds())
                .findFirst();
    }

    private Stream<Path> onPath(String name) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name));
    }
}

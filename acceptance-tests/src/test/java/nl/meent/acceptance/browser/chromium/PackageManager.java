package nl.meent.acceptance.browser.chromium;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The system's package manager, asked to install a Chromium. Only as root without a terminal, which is how a build server
 * runs: nobody's own computer is changed by running tests.
 *
 * @param allowed   whether it may be asked
 * @param installed where the program is when that went well
 */
record PackageManager(boolean allowed, Source installed) implements Source {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<List<String>> COMMANDS = List.of(
            apt("chromium-headless-shell"),
            apt("chromium"),
            List.of("dnf", "install", "-y", "chromium"),
            List.of("apk", "add", "--no-cache", "chromium"),
            List.of("pacman", "-Sy", "--noconfirm", "chromium"),
            List.of("zypper", "--non-interactive", "install", "chromium"));

    static PackageManager ofThisComputer(Source installed) {
        boolean root = "root".equals(System.getProperty("user.name"));
        return new PackageManager(root && System.console() == null, installed);
    }

    private static List<String> apt(String name) {
        return List.of("sh", "-c", "apt-get update && apt-get install -y --no-install-recommends " + name);
    }

    @Override
    public Optional<Path> find() {
        return allowed && COMMANDS.stream().anyMatch(PackageManager::succeeds) ? installed.find() : Optional.empty();
    }

    private static boolean succeeds(List<String> command) {
        return new Command(command, Map.of("DEBIAN_FRONTEND", "noninteractive"), PATIENCE).succeeds();
    }
}

package nl.meent.standalone.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Commands that start a JVM as a child of the launcher: small, quick to start, tied to the launcher's life. */
final class JavaCommand {

    private JavaCommand() {}

    /**
     * A JVM that ends when its standard input closes.
     *
     * @param heap the most heap, for example {@code 192m}
     * @param rest what follows the flags: class path and main class, or {@code -jar} and the jar
     */
    static List<String> child(String heap, String... rest) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dmeent.parent-pipe=true"));
        command.addAll(Arrays.asList(rest));
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java")
                .toString();
    }

    /**
     * The same command, deaf to Ctrl-C: the terminal sends that to every process at once, and the children must end in
     * the launcher's order.
     */
    static List<String> deafToInterrupts(List<String> command) {
        if (isWindows()) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }
}

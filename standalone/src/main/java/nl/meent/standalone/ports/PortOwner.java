package nl.meent.standalone.ports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the process that listens on a port, on systems with {@code /proc}; elsewhere nobody is known. */
final class PortOwner {

    private static final String LISTENING = "0A";
    private static final int LONGEST_COMMAND = 120;

    private PortOwner() {}

    /** For example {@code process 4711 (/usr/bin/java -jar app.jar)}. */
    static Optional<String> of(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(row -> row.length > 9 && row[3].equals(LISTENING))
                .filter(row -> row[1].endsWith(":%04X".formatted(port)))
                .map(row -> "socket:[" + row[9] + "]")
                .collect(Collectors.toSet());
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), sockets))
                .findFirst()
                .map(PortOwner::describe);
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException e) {
            return false; // another user's process, or one that has just ended
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return ""; // closed in the meantime
        }
    }

    private static String describe(ProcessHandle process) {
        String command = lines(Path.of("/proc", Long.toString(process.pid()), "cmdline")).stream()
                .findFirst()
                .map(line -> line.replace('\0', ' ').strip())
                .orElse("");
        String shown = command.length() > LONGEST_COMMAND ? command.substring(0, LONGEST_COMMAND) + "…" : command;
        return "process " + process.pid() + (shown.isEmpty() ? "" : " (" + shown + ")");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of(); // no such table here
        }
    }
}

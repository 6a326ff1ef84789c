package nl.meent.standalone.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the content has come, so that a start cut short goes on where it was: the day of loading, then a line per
 * step that was answered, with the id that it got. A step that is missing here may still have happened: it is sent
 * again, with the same idempotency key.
 */
final class Journal {

    private static final String NO_ID = "-";

    private final Path file;
    private final Path complete;
    private final Map<String, String> ids = new HashMap<>();
    private LocalDate today;

    private Journal(Path directory, LocalDate today) {
        file = directory.resolve("journal");
        complete = directory.resolve("complete");
        this.today = today;
    }

    /** Reads it, or begins it with this day. */
    static Journal in(Path directory, LocalDate today) {
        try {
            Files.createDirectories(directory);
            Journal journal = new Journal(directory, today);
            if (Files.exists(journal.file)) {
                journal.read(Files.readAllLines(journal.file));
            } else {
                journal.append("today " + today);
            }
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line cut short by a kill is no step done. */
    private void read(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ");
            if (words.length == 2 && words[0].equals("today")) {
                today = LocalDate.parse(words[1]);
            } else if (words.length == 3 && words[2].equals(".")) {
                ids.put(words[0], words[1]);
            }
        }
    }

    LocalDate today() {
        return today;
    }

    boolean has(Step step) {
        return ids.containsKey(step.key());
    }

    Optional<String> idOf(String key) {
        return Optional.ofNullable(ids.get(key)).filter(id -> !id.equals(NO_ID));
    }

    void done(Step step, Optional<String> id) {
        ids.put(step.key(), id.orElse(NO_ID));
        append(step.key() + " " + id.orElse(NO_ID) + " .");
    }

    boolean isComplete() {
        return Files.exists(complete);
    }

    void complete() {
        try {
            Files.writeString(complete, "Nothing is left to load.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.meent.runtime.testapi.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The part of a module in {@code docs/domain.md}, between two comments that name it. A test compares it with what the
 * module's tests say, or writes it when it is run with {@code -Dmeent.test.write=true}.
 */
public final class DomainDocument {

    private final Path file;
    private final String begin;
    private final String end;

    /** The part of a module in a file. */
    public DomainDocument(Path file, String module) {
        this.file = file;
        this.begin = "<!-- " + module + ": written by its tests -->\n";
        this.end = "<!-- end of " + module + " -->\n";
    }

    /** The part of a module in the document of this project. */
    public static DomainDocument of(String module) {
        Path name = Path.of("docs", "domain.md");
        return Stream.iterate(Path.of("").toAbsolutePath(), directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .map(file -> new DomainDocument(file, module))
                .orElseThrow(() -> new IllegalStateException("There is no " + name + " above this directory"));
    }

    /**
     * What is written.
     *
     * @throws IllegalStateException if the two comments aren't there
     */
    public String written() {
        String text = text();
        return text.substring(start(text), stop(text));
    }

    /** Writes it anew if the system property says so. */
    public void writeIfAsked(String part) {
        if (Boolean.getBoolean("meent.test.write")) {
            write(part);
        }
    }

    void write(String part) {
        String text = text();
        try {
            Files.writeString(file, text.substring(0, start(text)) + part + text.substring(stop(text)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int start(String text) {
        int at = text.indexOf(begin);
        if (at < 0 || text.indexOf(end) < at) {
            throw new IllegalStateException(file + " lacks the lines " + begin + "and " + end);
        }
        return at + begin.length();
    }

    private int stop(String text) {
        return text.indexOf(end);
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

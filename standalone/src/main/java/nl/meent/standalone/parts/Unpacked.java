package nl.meent.standalone.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory that is filled from an archive, and filled anew when the archive has changed. */
final class Unpacked {

    private static final String STAMP = ".from";

    private Unpacked() {}

    /** Fills a directory. */
    @FunctionalInterface
    interface Filling {
        void into(Path directory) throws IOException;
    }

    /** Fills the target, unless it was filled from this very archive. A filling cut short counts as none. */
    static void once(Path archive, Path target, Filling filling) throws IOException {
        String wanted = archive + " " + Files.size(archive) + " " + Files.getLastModifiedTime(archive);
        Path stamp = target.resolve(STAMP);
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        delete(target);
        Files.createDirectories(target.toAbsolutePath().getParent());
        filling.into(target);
        Files.writeString(stamp, wanted);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(directory)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

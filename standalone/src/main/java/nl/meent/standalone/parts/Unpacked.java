package nl.meent.standalone.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

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
        String wanted = fingerprint(archive);
        Path stamp = target.resolve(STAMP);
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        delete(target);
        Files.createDirectories(target.toAbsolutePath().getParent());
        filling.into(target);
        Files.writeString(stamp, wanted);
    }

    /** Of what is in it: builds are reproducible, so size and time of two archives may well be the same. */
    private static String fingerprint(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            CRC32 sum = new CRC32();
            zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc() + "\n")
                    .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
            return archive + " " + Long.toHexString(sum.getValue());
        }
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

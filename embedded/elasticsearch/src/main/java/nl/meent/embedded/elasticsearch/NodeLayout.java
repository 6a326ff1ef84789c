package nl.meent.embedded.elasticsearch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Finds the directory from which the node runs. */
final class NodeLayout {

    private NodeLayout() {}

    /**
     * The layout beside this module's classes or jar, as the build makes it in {@code target/node}; or, where the jar
     * comes from a repository, the archive beside it, extracted once into the directory of temporary files.
     */
    static Path built() throws IOException {
        Path code = code();
        Path layout = code.resolveSibling("node");
        if (Files.isDirectory(layout.resolve("lib"))) {
            return layout;
        }
        Path archive = code.resolveSibling(code.getFileName().toString().replaceFirst("\\.jar$", "-node.zip"));
        if (Files.isRegularFile(archive)) {
            return extractedOnce(archive);
        }
        throw new IOException(layout + " is missing: build embedded/elasticsearch up to process-classes");
    }

    /** Moved into place as a whole, since several may start at once. */
    private static Path extractedOnce(Path archive) throws IOException {
        long modified = Files.getLastModifiedTime(archive).toMillis();
        Path place = Path.of(System.getProperty("java.io.tmpdir"), "meent-elasticsearch-node-" + modified);
        if (Files.isDirectory(place)) {
            return place;
        }
        Path fresh = extracted(archive, Files.createTempDirectory("meent-elasticsearch-node"));
        try {
            return Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (Files.isDirectory(place)) {
                return fresh; // another was first; ours is as good
            }
            throw e;
        }
    }

    static Path extracted(Path archive, Path directory) throws IOException {
        try (var zip = FileSystems.newFileSystem(archive);
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                copy(entry, directory.resolve("." + entry).normalize());
            }
        }
        return directory;
    }

    private static void copy(Path entry, Path target) throws IOException {
        if (Files.isDirectory(entry)) {
            Files.createDirectories(target);
        } else {
            Files.copy(entry, target);
        }
    }

    private static Path code() {
        try {
            return Path.of(NodeLayout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

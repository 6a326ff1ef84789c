package nl.meent.standalone.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.meent.standalone.StartRefused;

/**
 * The embedded Elasticsearch node: an archive with {@code jvm.options}, {@code lib} and {@code modules}.
 *
 * @param archive the archive from the build
 * @param target  where it is unpacked
 * @param data    where the node keeps its data
 * @param port    its HTTP port
 * @param heap    the most heap, for example {@code 256m}
 */
record NodeArchive(Path archive, Path target, Path data, int port, String heap) implements Part.Preparation {

    private static final String MAIN = "nl.meent.embedded.elasticsearch.node.NodeMain";

    @Override
    public List<String> command() {
        if (!Files.isRegularFile(archive)) {
            throw new StartRefused(archive + " is not there: build it with mvn package.");
        }
        try {
            Unpacked.once(archive, target, this::unzip);
        } catch (IOException e) {
            throw new StartRefused(archive + " can't be unpacked into " + target + ": " + e.getMessage() + ".", e);
        }
        return JavaCommand.child(
                heap,
                "@" + target.resolve("jvm.options"),
                "-cp",
                target.resolve("lib") + "/*",
                MAIN,
                data.toString(),
                Integer.toString(port));
    }

    private void unzip(Path directory) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path path = directory.resolve(entry.getName()).normalize();
                if (!path.startsWith(directory)) {
                    throw new IOException("an entry leads out of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                }
            }
        }
    }
}

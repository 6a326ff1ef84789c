package nl.meent.embedded.elasticsearch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the directory from which the node runs. */
final class NodeLayout {

    private NodeLayout() {}

    /** The layout beside this module's classes or jar, in {@code target/node}. */
    static Path built() {
        Path layout = code().resolveSibling("node");
        if (!Files.isDirectory(layout.resolve("lib"))) {
            throw new IllegalStateException(layout + " is missing: build embedded/elasticsearch up to process-classes");
        }
        return layout;
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

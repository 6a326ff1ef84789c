package nl.meent.acceptance.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree that this test stands in. */
public final class Project {

    private Project() {}

    /** The directory that holds docker-compose.yml, found upwards from where the test runs. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("docker-compose.yml"))) {
            here = here.getParent();
            if (here == null) {
                throw new IllegalStateException("docker-compose.yml is in no directory above");
            }
        }
        return here;
    }

    /** The text of a file, by its path from the root. */
    static String text(String file) {
        try {
            return Files.readString(root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.meent.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.meent.standalone.StartRefused;

/**
 * The layout of a data directory.
 *
 * @param root the directory itself
 */
public record DataDirectory(Path root) {

    /** Makes the directory if it is not there, for its owner only. */
    public static DataDirectory at(Path root) {
        try {
            Files.createDirectories(root);
            OwnerOnly.restrict(root);
            return new DataDirectory(root);
        } catch (IOException e) {
            throw new StartRefused("The data directory " + root + " can't be made: " + e.getMessage() + ".", e);
        }
    }

    public Path mongo() {
        return root.resolve("mongo");
    }

    public Path elasticsearch() {
        return root.resolve("elasticsearch");
    }

    /** Signing key and secrets. */
    public Path identity() {
        return root.resolve("identity");
    }

    /** The extracted jars that are started. */
    public Path run() {
        return root.resolve("run");
    }

    /** How far the demonstration content has come. */
    public Path demoContent() {
        return root.resolve("demo-content");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path logOf(String part) {
        return logs().resolve(part + ".log");
    }
}

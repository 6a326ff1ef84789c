package nl.meent.standalone.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Files and directories that only their owner may read, where the file system knows owners. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Takes the rights of others away. */
    public static void restrict(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    /** Writes a file at once or not at all: half a key would be worse than none. */
    public static void write(Path file, String content) throws IOException {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a directory");
        Files.createDirectories(directory);
        restrict(directory);
        Path draft = Files.createTempFile(directory, file.getFileName().toString(), ".draft");
        Files.writeString(draft, content, StandardCharsets.UTF_8);
        restrict(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

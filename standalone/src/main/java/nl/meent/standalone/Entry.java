package nl.meent.standalone;

import java.nio.file.Path;
import java.util.Objects;

/** Where {@link OwnClassPath} enters the copied classes. */
public final class Entry {

    private Entry() {}

    /** Reads the settings again: {@link Main} has completed them. */
    public static void run() throws InterruptedException {
        Path parts = Path.of(Objects.requireNonNull(System.getProperty("meent.parts")));
        Launcher.run(Settings.from(System.getProperties(), parts));
    }
}

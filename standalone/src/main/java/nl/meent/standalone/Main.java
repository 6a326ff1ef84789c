package nl.meent.standalone;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import nl.meent.standalone.data.DataDirectory;
import nl.meent.standalone.data.DataLock;

/** The first class: locks the data directory, then runs the launcher from a copy of its class path. */
public final class Main {

    private Main() {}

    /** Takes no arguments; reads the system properties of {@link Settings}. */
    public static void main(String[] arguments) throws Exception {
        try {
            Path defaultParts = code().resolveSibling("parts");
            Settings settings = Settings.from(System.getProperties(), defaultParts);
            System.setProperty("meent.parts", settings.parts().toString());
            System.setProperty("meent.data", settings.data().toString());
            DataDirectory data = DataDirectory.at(settings.data());
            try (DataLock _ = DataLock.take(data.root())) {
                OwnClassPath.copiedTo(data.run().resolve("launcher")).runLauncher();
            }
        } catch (StartRefused e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** The directory or jar that holds this class. */
    private static Path code() throws IOException {
        try {
            return Path.of(
                    Objects.requireNonNull(Main.class.getProtectionDomain().getCodeSource())
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}

package nl.meent.standalone.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.meent.standalone.StartRefused;

/**
 * A service's own boot jar, extracted into the data directory: it starts faster than the nested one, and a build may
 * replace the original while the service runs. It is extracted again only when the original has changed.
 *
 * @param jar    the boot jar from the build
 * @param target where it is extracted to
 * @param heap   the most heap, for example {@code 192m}
 */
record BootJar(Path jar, Path target, String heap) implements Part.Preparation {

    @Override
    public List<String> command() {
        if (!Files.isRegularFile(jar)) {
            throw new StartRefused(jar + " is not there: build it with mvn package.");
        }
        try {
            Unpacked.once(jar, target, this::extract);
            return JavaCommand.child(
                    heap, "-jar", target.resolve(jar.getFileName()).toString());
        } catch (IOException e) {
            throw new StartRefused(jar + " can't be extracted into " + target + ": " + e.getMessage() + ".", e);
        }
    }

    private void extract(Path directory) throws IOException {
        Process tool = new ProcessBuilder(
                        JavaCommand.java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        try {
            tool.getOutputStream().close();
            String said = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (tool.waitFor() != 0) {
                throw new IOException(said.strip());
            }
        } catch (InterruptedException e) {
            tool.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

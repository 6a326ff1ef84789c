package nl.meent.eventstore;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import nl.meent.embedded.mongo.EmbeddedMongo;

/** The embedded server as a process of its own, so that it can be killed. */
final class ServerProcess {

    private static final String READY = "ready";

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Arguments: file, port. Ends with the process that started it. */
    public static void main(String[] arguments) throws IOException {
        var options = EmbeddedMongo.Options.defaults().withPort(Integer.parseInt(arguments[1]));
        try (EmbeddedMongo _ = EmbeddedMongo.open(Path.of(arguments[0]), options)) {
            System.out.println(READY);
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }

    static ServerProcess start(Path directory, int port) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName(),
                        directory.resolve("log.mv").toString(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        while (line != null && !line.equals(READY)) {
            line = lines.readLine();
        }
        return new ServerProcess(process);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}

package nl.meent.standalone.parts;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import nl.meent.standalone.Console;

/** A launcher of one {@link ChildMain}, for a test that kills it: prints the child's process id. */
final class ParentMain {

    private ParentMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Supervisor supervisor = new Supervisor(new Console(System.err), true, Duration.ofSeconds(30));
        supervisor.start(List.of(child(Integer.parseInt(arguments[0]), Path.of(arguments[1]))));
        System.out.println(Objects.requireNonNull(supervisor.process("child")).pid());
        new CountDownLatch(1).await();
    }

    static Part child(int port, Path log) {
        return new Part(
                "child",
                port,
                Part.Wave.CORE,
                () -> JavaCommand.child(
                        "32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildMain.class.getName(),
                        Integer.toString(port)),
                Map.of("MEENT_WORD", "plot"),
                URI.create("http://127.0.0.1:" + port + "/"),
                log);
    }
}

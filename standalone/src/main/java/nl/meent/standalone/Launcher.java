package nl.meent.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import nl.meent.standalone.content.DemoFiles;
import nl.meent.standalone.ports.Addresses;

/** Starts the platform, tells the person where it is, and stops it when the process is told to end. */
public final class Launcher {

    private static final int FAILED = 1;

    private Launcher() {}

    /** Runs until the process ends. Called by {@link Main} once the data directory is locked. */
    public static void run(Settings settings) throws InterruptedException {
        Console console = new Console(System.out);
        Platform platform = new Platform(settings, console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, console), "stop"));
        ParentWatch.start(() -> System.exit(0));
        Instant began = Instant.now();
        console.say("Meent starts on " + settings.data());
        try {
            platform.start();
        } catch (StartRefused e) {
            console.say(String.valueOf(e.getMessage()));
            System.exit(FAILED);
        }
        welcome(console, settings, platform.addresses(), Duration.between(began, Instant.now()));
        new CountDownLatch(1).await(); // until a signal, or the parent's end
    }

    private static void stop(Platform platform, Console console) {
        if (platform.holdsSomething()) {
            console.say("Meent stops …");
            platform.close();
            console.say("Meent has stopped.");
        }
    }

    private static void welcome(Console console, Settings settings, Addresses addresses, Duration took) {
        console.say("""

            Meent is up after %d s.

              portal                %s
              community-service     %s/v1/openapi.json
              search-service        %s/v1/openapi.json
              notification-service  %s/v1/openapi.json
              identity provider     %s
              e-mail that is sent   %s

            Sign in without a password as one of these accounts:
              %s

            Logs: %s
            Stop: Ctrl-C
            """.formatted(
                        took.toSeconds(),
                        Addresses.url(addresses.portal()),
                        Addresses.url(addresses.community()),
                        Addresses.url(addresses.search()),
                        Addresses.url(addresses.notification()),
                        addresses.issuer(),
                        Addresses.url(addresses.mailPage()),
                        accounts(),
                        settings.data().resolve("logs")));
    }

    private static String accounts() {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (var member : DemoFiles.members()) {
            if (column > 70) {
                lines.append("\n  ");
                column = 0;
            }
            lines.append(member.account()).append("  ");
            column += member.account().length() + 2;
        }
        return lines.toString().strip();
    }
}

package nl.meent.acceptance.texts;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Properties;

/**
 * What the command line says.
 *
 * @param file      the texts
 * @param journal   what was acknowledged before
 * @param community address of community-service
 * @param search    address of search-service
 * @param issuer    the identity provider
 * @param account   whose texts they become; idempotency keys are this account's
 * @param parallel  how many requests at once
 * @param patience  how long a platform that doesn't answer is waited for
 */
record Settings(
        Path file,
        Path journal,
        String community,
        String search,
        String issuer,
        String account,
        int parallel,
        Duration patience) {

    /** Reads {@code texts.file}, {@code meent.port-base} and the rest; throws with a sentence for people. */
    static Settings from(Properties properties) {
        Path file = path(properties, "texts.file", "");
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException("-Dtexts.file=" + file + " is no file that can be read.");
        }
        int portBase = number(properties, "meent.port-base", "8080", 1_024, 64_000);
        String journal = "%s-%d-%08x.jsonl".formatted(file.getFileName(), portBase, file.hashCode());
        return new Settings(
                file,
                path(
                        properties,
                        "texts.journal",
                        Path.of(value(properties, "texts.journals", "."), journal)
                                .toString()),
                local(portBase + 1),
                local(portBase + 2),
                local(portBase + 4) + "/meent",
                value(properties, "texts.account", "beheerder-vng"),
                number(properties, "texts.parallel", "6", 1, 64),
                duration(properties, "texts.patience", "PT5M"));
    }

    private static String local(int port) {
        return "http://localhost:" + port;
    }

    private static Path path(Properties properties, String name, String otherwise) {
        try {
            return Path.of(value(properties, name, otherwise)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("-D" + name + " is no path: " + e.getReason(), e);
        }
    }

    private static int number(Properties properties, String name, String otherwise, int lowest, int highest) {
        String value = value(properties, name, otherwise);
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < lowest || Integer.parseInt(value) > highest) {
            throw new IllegalArgumentException(
                    "-D%s=%s is no number from %d to %d.".formatted(name, value, lowest, highest));
        }
        return Integer.parseInt(value);
    }

    private static Duration duration(Properties properties, String name, String otherwise) {
        String value = value(properties, name, otherwise);
        try {
            return Duration.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("-D" + name + "=" + value + " is no duration such as PT5M.", e);
        }
    }

    /** An empty value is none: Maven hands on what it doesn't know as that. */
    private static String value(Properties properties, String name, String otherwise) {
        String value = properties.getProperty(name, "");
        return value.isEmpty() ? otherwise : value;
    }
}

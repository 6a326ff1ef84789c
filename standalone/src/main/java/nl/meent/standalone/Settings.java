package nl.meent.standalone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the person who starts the platform chose.
 *
 * @param portBase the portal's port; the other parts follow it (see {@link nl.meent.standalone.ports.Addresses})
 * @param data     the data directory
 * @param restart  whether a part that dies is started again
 * @param content  whether an empty platform gets the demonstration content
 * @param parts    where the build put the jars of the parts
 */
public record Settings(int portBase, Path data, boolean restart, boolean content, Path parts) {

    private static final int HIGHEST_BASE = 65_535 - 1_100;

    /** Reads {@code meent.port-base}, {@code meent.data}, {@code meent.restart}, {@code meent.demo-content}, {@code meent.parts}. */
    public static Settings from(Properties properties, Path defaultParts) {
        return new Settings(
                portBase(properties.getProperty("meent.port-base", "8080")),
                path("meent.data", properties.getProperty("meent.data", "data")),
                yesOrNo("meent.restart", properties.getProperty("meent.restart", "true")),
                yesOrNo("meent.demo-content", properties.getProperty("meent.demo-content", "true")),
                path("meent.parts", properties.getProperty("meent.parts", defaultParts.toString())));
    }

    private static int portBase(String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1_024 || Integer.parseInt(value) > HIGHEST_BASE) {
            throw new StartRefused("-Dmeent.port-base=" + value + " is no port from 1024 to " + HIGHEST_BASE
                    + "; 8080 is the default.");
        }
        return Integer.parseInt(value);
    }

    private static boolean yesOrNo(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new StartRefused("-D" + name + "=" + value + " is neither true nor false.");
        };
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartRefused("-D" + name + "=" + value + " is no path: " + e.getReason() + ".", e);
        }
    }
}

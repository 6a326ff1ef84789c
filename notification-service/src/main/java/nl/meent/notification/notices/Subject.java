package nl.meent.notification.notices;

import java.util.UUID;

/**
 * What a notice is about.
 *
 * @param type what it is
 * @param id   its id
 */
public record Subject(Type type, UUID id) {

    /** What a notice can be about, with the path of its page in the portal. */
    public enum Type {
        /** A post. */
        POST("/berichten/"),
        /** A meetup. */
        MEETUP("/meetups/"),
        /** A consultation. */
        CONSULTATION("/raadplegingen/");

        private final String path;

        Type(String path) {
            this.path = path;
        }
    }

    /** Reads what {@link #toString()} wrote. */
    public static Subject parse(String text) {
        int separator = text.indexOf(':');
        return new Subject(Type.valueOf(text.substring(0, separator)), UUID.fromString(text.substring(separator + 1)));
    }

    /** The path of the portal's page about it. */
    public String link() {
        return type.path + id;
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}

package nl.meent.community.agenda;

import java.time.Instant;
import java.util.Map;

/**
 * Something that is to be done when a time has come.
 *
 * @param key       what it is, once in the platform, such as {@code consultation/<id>/close}; putting it again replaces it
 * @param dueAt     from when on it is done
 * @param command   stable name of what is done, such as {@code consultation.close}
 * @param arguments what the command needs to know, by name
 */
public record AgendaItem(String key, Instant dueAt, String command, Map<String, String> arguments) {

    /** Copies the arguments. */
    public AgendaItem {
        arguments = Map.copyOf(arguments);
    }

    /**
     * What the item is called in the log, so that two instances (or one after a crash) do it once. The same thing at
     * another time is another: a reminder of an extended deadline comes again.
     */
    public String commitId() {
        return "agenda/" + key + "/" + dueAt;
    }

    /**
     * An argument.
     *
     * @throws IllegalArgumentException if the item has none of that name
     */
    public String argument(String name) {
        String value = arguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException(key + " has no argument " + name);
        }
        return value;
    }
}

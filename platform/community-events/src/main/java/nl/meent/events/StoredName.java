package nl.meent.events;

/**
 * The name and version of a stored event, such as {@code post.published/1}.
 *
 * @param name     the name
 * @param revision the version of the stored form, from 1
 */
public record StoredName(String name, int revision) {

    private static final String PREFIX = "nl.meent.";

    /** The {@code type} of the CloudEvent that carries it, such as {@code nl.meent.post.published.v1}. */
    public String cloudEventType() {
        return PREFIX + name + ".v" + revision;
    }

    /**
     * Reads the {@code type} of a CloudEvent.
     *
     * @throws IllegalArgumentException if it is not one of Meent's
     */
    public static StoredName ofCloudEventType(String type) {
        int version = type.lastIndexOf(".v");
        if (!type.startsWith(PREFIX) || version <= PREFIX.length()) {
            throw new IllegalArgumentException("not an event of Meent: " + type);
        }
        return new StoredName(type.substring(PREFIX.length(), version), Integer.parseInt(type.substring(version + 2)));
    }

    @Override
    public String toString() {
        return name + "/" + revision;
    }
}

package nl.meent.standalone.content;

import java.util.List;

/**
 * A circle with those who are in it when the content stands.
 *
 * @param id      its slug
 * @param joining {@code OPEN} or {@code CLOSED}
 * @param host    the account of its first host
 * @param members accounts, the host among them
 */
record Circle(
        String id, String name, String joining, String description, String welcome, String host, List<String> members) {

    boolean isOpen() {
        return joining.equals("OPEN");
    }
}

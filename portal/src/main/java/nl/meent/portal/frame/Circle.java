package nl.meent.portal.frame;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * A circle as this member sees it.
 *
 * @param id         the slug by which everything else names it
 * @param joining    {@code OPEN} or {@code CLOSED}
 * @param membership {@code MEMBER}, {@code HOST}, {@code ASKED}, {@code INVITED}, or null
 */
public record Circle(
        @JsonAlias("slug") String id,
        String name,
        @Nullable String description,
        @Nullable String welcome,
        String joining,
        @Nullable Integer memberCount,
        @Nullable String membership) {

    public boolean isOpen() {
        return "OPEN".equals(joining);
    }

    /** Whether this member reads and writes here. */
    public boolean isJoined() {
        return "MEMBER".equals(membership) || isHosted();
    }

    public boolean isHosted() {
        return "HOST".equals(membership);
    }

    public boolean isAsked() {
        return "ASKED".equals(membership);
    }
}

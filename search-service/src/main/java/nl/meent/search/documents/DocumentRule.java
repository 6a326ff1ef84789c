package nl.meent.search.documents;

import java.time.Instant;
import java.util.function.Function;
import nl.meent.events.CommunityEvent;
import nl.meent.events.members.MemberId;
import nl.meent.events.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a feature do to documents.
 *
 * @param <E> the events of the feature
 */
public interface DocumentRule<E extends CommunityEvent> {

    /** The events that this rule handles. */
    Class<E> events();

    /** The document that the event is about. */
    String documentId(E event);

    /**
     * The document after the event.
     *
     * @param before   the document as it was; null before the first event, or where it was set aside
     * @param occasion what the event itself doesn't say
     * @return null where there is no document to change
     */
    @Nullable
    SearchDocument after(E event, @Nullable SearchDocument before, Occasion occasion);

    /**
     * What surrounds an event.
     *
     * @param token   its place in the log
     * @param time    when it happened
     * @param writers what is known of a member
     * @param themes  what a theme is called; its slug where that isn't known
     */
    record Occasion(long token, Instant time, Function<MemberId, Writer> writers, Function<ThemeId, String> themes) {}
}

package nl.meent.notification.posts;

import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a post.
 *
 * @param author who wrote it, also when without name; null when erased
 */
record GivenAnswer(@Nullable MemberId author) {

    static final Shelf<GivenAnswer> SHELF = Shelf.of("answers", GivenAnswer.class);
}

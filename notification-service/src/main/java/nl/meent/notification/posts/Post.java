package nl.meent.notification.posts;

import java.util.List;
import nl.meent.events.circles.CircleId;
import nl.meent.events.consultations.Audience;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostKind;
import nl.meent.notification.following.Shelf;
import nl.meent.notification.members.Audiences;
import org.jspecify.annotations.Nullable;

/**
 * A post, as far as it decides who is told.
 *
 * @param kind    what kind of post
 * @param title   title, or null when erased
 * @param circles who may see it; empty means every member
 * @param author  who wrote it, also when without name; null when erased
 * @param hidden  whether it was hidden or withdrawn
 */
record Post(
        PostKind kind,
        @Nullable String title,
        List<CircleId> circles,
        @Nullable MemberId author,
        boolean hidden) {

    static final Shelf<Post> SHELF = Shelf.of("posts", Post.class);

    Audience audience() {
        return Audiences.ofCircles(circles);
    }

    Post titled(@Nullable String newTitle) {
        return new Post(kind, newTitle, circles, author, hidden);
    }

    Post hidden(boolean now) {
        return new Post(kind, title, circles, author, now);
    }
}

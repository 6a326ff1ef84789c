package nl.meent.notification.posts;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import nl.meent.notification.following.Shelf;

/**
 * Somebody follows a post; kept for the post.
 *
 * @param memberId who
 */
record Following(MemberId memberId) {

    static final Shelf<Following> SHELF = Shelf.of("followings", Following.class);

    static String id(PostId post, MemberId member) {
        return post + "/" + member;
    }
}

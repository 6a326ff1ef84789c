package nl.meent.events.posts;

import nl.meent.events.CommunityEvent;

/** What members mark on a post: small streams of their own. Stored for ever: add, never change. */
public sealed interface PostMarkEvent extends CommunityEvent
        permits HelpfulMarkGiven, HelpfulMarkTakenBack, PostFollowed, PostUnfollowed {

    /** The post. */
    PostId postId();
}

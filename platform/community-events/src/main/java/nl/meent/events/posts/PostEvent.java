package nl.meent.events.posts;

import nl.meent.events.CommunityEvent;

/** What can happen to a post. Stored for ever: add, never change. */
public sealed interface PostEvent extends CommunityEvent
        permits PostPublished,
                PostEdited,
                PostClosed,
                PostWithdrawn,
                PostHidden,
                PostRestored,
                PostReported,
                AnswerGiven,
                AnswerEdited,
                CommentPlaced,
                AnswerAccepted,
                AnswerAcceptanceWithdrawn {

    /** The post. */
    PostId postId();
}

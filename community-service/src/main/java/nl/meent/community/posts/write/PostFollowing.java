package nl.meent.community.posts.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.meent.events.posts.PostFollowed;
import nl.meent.events.posts.PostUnfollowed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Whether one member follows one post: a small stream of its own. */
public class PostFollowing {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private boolean following;

    /** For Axon. */
    protected PostFollowing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FollowPost command) {
        if (command.follow() == following) {
            return;
        }
        apply(
                command.follow()
                        ? new PostFollowed(command.postId(), command.memberId())
                        : new PostUnfollowed(command.postId(), command.memberId()));
    }

    @EventSourcingHandler
    void on(PostFollowed event) {
        id = new FollowPost(event.postId(), event.memberId(), true).stream();
        following = true;
    }

    @EventSourcingHandler
    void on(PostUnfollowed event) {
        following = false;
    }
}

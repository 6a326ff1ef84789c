package nl.meent.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meent.events.LogPosition;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostRestored;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.junit.jupiter.api.Test;

class FollowerInvokerTest {

    private final List<String> done = new ArrayList<>();

    /** Axon says when to store the token before it hands over the batch, as here; killed in between, nothing is lost. */
    @Test
    void the_follower_has_handled_the_whole_batch_before_the_token_is_stored() {
        BatchingUnitOfWork<TrackedEventMessage<?>> work = new BatchingUnitOfWork<>(List.of(event(1), event(2)));
        work.onPrepareCommit(_ -> done.add("token"));
        FollowerInvoker invoker = new FollowerInvoker(new Counting());

        var result = work.executeWithResult(
                () -> {
                    invoker.handle(work.getMessage(), Segment.ROOT_SEGMENT);
                    return "handled";
                },
                RollbackConfigurationType.ANY_THROWABLE);

        assertThat(result.isExceptional()).isFalse();
        assertThat(done).containsExactly("2 events", "token");
    }

    private final class Counting implements Follower {
        @Override
        public String name() {
            return "counting-v1";
        }

        @Override
        public void handle(List<LoggedEvent> batch) {
            done.add(batch.size() + " events");
        }
    }

    private static TrackedEventMessage<?> event(long position) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(LogPosition.token(position, 0, true)),
                new GenericEventMessage<>(
                        "event-" + position,
                        new PostRestored(new PostId(UUID.randomUUID()), new MemberId(UUID.randomUUID())),
                        MetaData.emptyInstance(),
                        Instant.EPOCH));
    }
}

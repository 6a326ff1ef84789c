package nl.meent.runtime.log;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Collects the events of a batch and hands them to the follower as a whole with the last of them: Axon stores its token
 * when the batch is prepared for commit, and a token that was stored before a kill is never read again.
 */
final class FollowerInvoker implements EventHandlerInvoker {

    private final Follower follower;
    private final String batchKey;

    /** Position of the first event of a batch that could not be handled and has not been since; 0 for none. */
    private volatile long failedAt;

    FollowerInvoker(Follower follower) {
        this.follower = follower;
        this.batchKey = FollowerInvoker.class.getName() + "/" + follower.name();
    }

    Follower follower() {
        return follower;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<LoggedEvent> batch = work.getOrComputeResource(batchKey, key -> new ArrayList<>());
        batch.add(LoggedEvent.of((TrackedEventMessage<?>) message));
        if (((BatchingUnitOfWork<?>) work).isLastMessage()) {
            handle(List.copyOf(batch));
        }
    }

    private void handle(List<LoggedEvent> batch) {
        try {
            follower.handle(batch);
            failedAt = 0;
        } catch (RuntimeException e) {
            failedAt = batch.getFirst().position();
            throw e;
        }
    }

    /**
     * Whether an error holds the follower up. Axon gives the batch back between two attempts, to be tried by any instance, and
     * says nothing of it.
     *
     * @param reached up to where everything has been followed, by whatever instance
     */
    boolean isHeldUp(long reached) {
        return failedAt > reached;
    }
}

package nl.meent.runtime.log;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Collects the events of a batch and hands them to the follower as a whole, just before Axon stores its token. */
final class FollowerInvoker implements EventHandlerInvoker {

    private final Follower follower;
    private final String batchKey;

    FollowerInvoker(Follower follower) {
        this.follower = follower;
        this.batchKey = FollowerInvoker.class.getName() + "/" + follower.name();
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<LoggedEvent> batch = work.getOrComputeResource(batchKey, key -> {
            List<LoggedEvent> collected = new ArrayList<>();
            work.onPrepareCommit(ready -> follower.handle(List.copyOf(collected)));
            return collected;
        });
        batch.add(LoggedEvent.of((TrackedEventMessage<?>) message));
    }
}

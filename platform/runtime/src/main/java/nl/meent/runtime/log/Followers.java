package nl.meent.runtime.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the followers of a service, each in a pooled processor of one segment. What was stopped can be started again, until
 * it is closed.
 */
public final class Followers implements SmartLifecycle, AutoCloseable {

    private static final int BATCH = 500;
    private static final Duration CLAIM_INTERVAL = Duration.ofSeconds(1);

    private final ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().name("follower-coordinator").daemon().factory());
    private final ScheduledExecutorService workers;
    private final List<FollowerInvoker> invokers;
    private final List<PooledStreamingEventProcessor> processors;
    private final FeedSource source;
    private volatile boolean running;

    /**
     * Prepares a processor per follower.
     *
     * @param followers the followers of this service
     * @param source    where the log is read
     * @param tokens    where Axon keeps claims and tokens
     */
    public Followers(List<Follower> followers, FeedSource source, TokenStore tokens) {
        this.source = source;
        workers = Executors.newScheduledThreadPool(
                Math.max(2, followers.size()),
                Thread.ofPlatform().name("follower-", 0).daemon().factory());
        invokers = followers.stream().map(FollowerInvoker::new).toList();
        processors = invokers.stream()
                .map(invoker -> processor(invoker, source, tokens))
                .toList();
    }

    private PooledStreamingEventProcessor processor(FollowerInvoker invoker, FeedSource source, TokenStore tokens) {
        Follower follower = invoker.follower();
        return PooledStreamingEventProcessor.builder()
                .name(follower.name())
                .eventHandlerInvoker(invoker)
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .errorHandler(PropagatingErrorHandler.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_INTERVAL.toMillis())
                .claimExtensionThreshold(CLAIM_INTERVAL.toMillis())
                .initialToken(from -> follower.fromTheBeginning() ? from.createTailToken() : from.createHeadToken())
                .build();
    }

    /**
     * True when no follower of this instance is held up by an error.
     *
     * @param reached up to where everything has been followed, by whatever instance
     */
    public boolean healthy(long reached) {
        return source.blockedBy() == null
                && invokers.stream().noneMatch(invoker -> invoker.isHeldUp(reached))
                && processors.stream()
                        .noneMatch(processor -> processor.isError()
                                || processor.processingStatus().values().stream()
                                        .anyMatch(EventTrackerStatus::isErrorState));
    }

    @Override
    public void start() {
        processors.forEach(PooledStreamingEventProcessor::start);
        running = true;
    }

    @Override
    public void stop() {
        processors.forEach(PooledStreamingEventProcessor::shutDown);
        running = false;
    }

    /** Stops for good. */
    @Override
    public void close() {
        stop();
        coordinator.shutdownNow();
        workers.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

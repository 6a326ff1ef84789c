package nl.meent.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on a {@link CommitLog}. What one unit of work appends is one commit, whose id is the command's
 * metadata {@link #COMMIT_ID} or else its message identifier, so that a command that is repeated is noticed.
 *
 * <p>An append throws Axon's {@code ConcurrencyException} or {@code AggregateStreamCreationException} for a conflict,
 * {@link CommitAlreadyRecordedException}, {@link AppendRefusedException} or {@link OutcomeUnknownException}; only after
 * the last may the events be stored all the same.
 */
public final class CommitLogStorageEngine extends BatchingEventStorageEngine {

    /** Command metadata: the id of the commit that the command leads to. */
    public static final String COMMIT_ID = "commitId";

    private final CommitLog log;
    private final Snapshots snapshots;
    private final PersonalDataCipher cipher;
    private final LoggedEvents events;
    private final AppendedPositions positions;

    private CommitLogStorageEngine(Builder builder) {
        super(builder);
        this.log = builder.log();
        this.snapshots = log.snapshots();
        this.cipher = builder.cipher;
        this.events = new LoggedEvents(getEventSerializer(), cipher);
        this.positions = builder.positions;
    }

    /** A log and serializers are required; without a cipher everything is stored as it is. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> messages, Serializer serializer) {
        if (messages.isEmpty()) {
            return;
        }
        try {
            long position = log.append(
                    CommitIds.next(), messages.stream().map(events::seal).toList());
            CommitIds.currentCommand().ifPresent(command -> positions.put(command.getIdentifier(), position));
        } catch (StreamConflictException e) {
            handlePersistenceException(e, messages.get(e.event()));
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken token, int batchSize) {
        long whole = Positions.wholeCommitsOf(token);
        int begun = Positions.eventsOf(token);
        return log.read(whole, batchSize).stream()
                .flatMap(commit -> events.tracked(commit, commit.position() == whole + 1 ? begun : 0))
                .toList();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateId, long firstSequence, int batchSize) {
        return log.stream(aggregateId, firstSequence, batchSize).stream()
                .map(events::revealed)
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        OptionalLong last = log.lastSequenceOf(aggregateId);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return Positions.after(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return Positions.after(log.head());
    }

    /** Just before the first event, in the log's order, of this time or later; the head if there is none. */
    @Override
    public TrackingToken createTokenAt(Instant time) {
        Instant from = time.truncatedTo(ChronoUnit.MILLIS);
        return log.firstSince(from).map(commit -> before(commit, from)).orElseGet(this::createHeadToken);
    }

    private static TrackingToken before(Commit commit, Instant time) {
        List<LoggedEvent> all = commit.events();
        int index = 0;
        while (all.get(index).time().isBefore(time)) {
            index++;
        }
        return index == 0
                ? Positions.after(commit.position() - 1)
                : Positions.of(commit.position(), index - 1, all.size());
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(new LoggedEvents(serializer, cipher).seal(snapshot));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        return snapshots.find(aggregateId).map(events::revealed).stream();
    }

    /** Builds the engine. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private @Nullable CommitLog log;
        private PersonalDataCipher cipher = PersonalDataCipher.none();
        private AppendedPositions positions = new AppendedPositions(10_000);

        private Builder() {
            persistenceExceptionResolver(StreamConflictException.class::isInstance);
        }

        private CommitLog log() {
            return Objects.requireNonNull(log, "a log is required");
        }

        /** Where commits go; the caller closes it. */
        public Builder log(CommitLog newLog) {
            this.log = newLog;
            return this;
        }

        /** Seals on the way in and reveals on the way out. */
        public Builder cipher(PersonalDataCipher newCipher) {
            this.cipher = newCipher;
            return this;
        }

        /** Where a command's position is left. */
        public Builder positions(AppendedPositions newPositions) {
            this.positions = newPositions;
            return this;
        }

        @Override
        public Builder eventSerializer(Serializer serializer) {
            super.eventSerializer(serializer);
            return this;
        }

        @Override
        public Builder snapshotSerializer(Serializer serializer) {
            super.snapshotSerializer(serializer);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster upcaster) {
            super.upcasterChain(upcaster);
            return this;
        }

        @Override
        public Builder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
            super.persistenceExceptionResolver(resolver);
            return this;
        }

        @Override
        public Builder batchSize(int commits) {
            super.batchSize(commits);
            return this;
        }

        /** The engine; creates nothing in the store. */
        public CommitLogStorageEngine build() {
            return new CommitLogStorageEngine(this);
        }
    }
}

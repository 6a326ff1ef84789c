package nl.meent.community.commands;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.members.MemberId;
import nl.meent.eventstore.AppendRefusedException;
import nl.meent.eventstore.AppendedPositions;
import nl.meent.eventstore.Commit;
import nl.meent.eventstore.CommitAlreadyRecordedException;
import nl.meent.eventstore.CommitLog;
import nl.meent.eventstore.CommitLogStorageEngine;
import nl.meent.eventstore.LogTail;
import nl.meent.eventstore.OutcomeUnknownException;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends commands and says where in the log they ended. What was created with a key is found again in the log by the id of
 * its commit, so the log itself is the store of idempotency: atomic with its effect, without expiry.
 */
public final class Commands {

    private static final Retry WHEN_CONTENDED = Retry.backoff(5, Duration.ofMillis(10))
            .jitter(0.8)
            .filter(Commands::isContention)
            .onRetryExhaustedThrow((_, signal) -> new RejectedException(CommandRejection.CONTENDED));

    private final CommandBus bus;
    private final CommitLog log;
    private final LogTail tail;
    private final AppendedPositions positions;
    private final PlatformSecret secret;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Sends to the given bus, whose appends leave their positions in the given holder. */
    public Commands(CommandBus bus, CommitLog log, LogTail tail, AppendedPositions positions, PlatformSecret secret) {
        this.bus = bus;
        this.log = log;
        this.tail = tail;
        this.positions = positions;
        this.secret = secret;
    }

    /**
     * Sends a command of a member.
     *
     * @return the position of its last event, or the head when it changed nothing; an error when it was rejected
     */
    public Mono<Long> send(MemberId actor, Object command) {
        return dispatch(command, UUID.randomUUID().toString(), ofActor(actor)).retryWhen(WHEN_CONTENDED);
    }

    /**
     * Sends a command of an automation or of the passing of time.
     *
     * @param commitId says what it is for, such as {@code <event id>/<automation>}: the same effect is never stored twice
     * @return the position of its effect, whether stored now or before
     */
    public Mono<Long> sendOnce(String commitId, Object command) {
        return dispatch(command, commitId, Map.of())
                .retryWhen(WHEN_CONTENDED)
                .onErrorResume(CommitAlreadyRecordedException.class, recorded -> Mono.just(recorded.position()));
    }

    /** Sends a command that creates something; with a key the same request gets the same answer again. */
    public Mono<Created> create(Creation creation, Object command) {
        if (creation.key() == null) {
            return send(creation.actor(), command).map(position -> new Created(creation.createdId(), position));
        }
        String commitId = secret.sign(
                "commit",
                creation.actor().toString(),
                creation.route(),
                creation.key().value());
        String request = secret.sign("request", json.writeValueAsString(creation.body()));
        Map<String, Object> metaData = new HashMap<>(ofActor(creation.actor()));
        metaData.put(CommandMetaData.REQUEST, request);
        metaData.put(CommandMetaData.CREATED, creation.createdId());
        return recorded(commitId, request)
                .switchIfEmpty(Mono.defer(() -> dispatch(command, commitId, metaData)
                        .retryWhen(WHEN_CONTENDED)
                        .map(position -> new Created(creation.createdId(), position))))
                .onErrorResume(CommitAlreadyRecordedException.class, _ -> recorded(commitId, request));
    }

    private Mono<Created> recorded(String commitId, String request) {
        return Mono.fromCallable(() -> log.findByCommitId(commitId))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty)
                .map(commit -> repeated(commit, request));
    }

    private Created repeated(Commit commit, String request) {
        var metaData = json.readTree(commit.events().getFirst().metadata());
        if (!request.equals(metaData.path(CommandMetaData.REQUEST).asString(""))) {
            throw new RejectedException(CommandRejection.KEY_REUSED);
        }
        return new Created(metaData.path(CommandMetaData.CREATED).asString(""), commit.position());
    }

    private static Map<String, Object> ofActor(MemberId actor) {
        return Map.of(CommandMetaData.SEALED_ACTOR, Personal.of(DataSubject.contributionsOf(actor), actor));
    }

    private Mono<Long> dispatch(Object command, String commitId, Map<String, ?> metaData) {
        return Mono.create(sink -> {
            CommandMessage<Object> message = new GenericCommandMessage<>(
                            new GenericMessage<>(command, MetaData.from(metaData)),
                            command.getClass().getName())
                    .andMetaData(Trace.of(sink.contextView()))
                    .andMetaData(Map.of(CommitLogStorageEngine.COMMIT_ID, commitId));
            bus.dispatch(message, (sent, result) -> {
                long position = positions.take(sent.getIdentifier()).orElseGet(tail::head);
                if (result.isExceptional()) {
                    sink.error(translated(result.exceptionResult()));
                } else {
                    sink.success(position);
                }
            });
        });
    }

    private static Throwable translated(Throwable failure) {
        return switch (failure) {
            case OutcomeUnknownException _ -> new RejectedException(CommandRejection.OUTCOME_UNKNOWN);
            case AppendRefusedException _ -> new RejectedException(CommandRejection.TOO_BUSY);
            case AggregateNotFoundException _ -> new RejectedException(RequestRejection.NOT_FOUND);
            default -> Optional.ofNullable(Exceptions.unwrap(failure)).orElse(failure);
        };
    }

    private static boolean isContention(Throwable failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }
}

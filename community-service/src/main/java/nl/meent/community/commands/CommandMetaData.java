package nl.meent.community.commands;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * What stands in the metadata of every stored event (design, section 4). Who acted is personal data and sealed; a request
 * body is known by its fingerprint only.
 */
final class CommandMetaData implements CorrelationDataProvider {

    /** Who acted, as {@code Personal<MemberId>}; absent for what happens by itself. */
    static final String SEALED_ACTOR = "sealedActor";

    /** HMAC of the request body, where the client sent an {@code Idempotency-Key}. */
    static final String REQUEST = "request";

    /** The id of what the command created, so that the answer can be repeated. */
    static final String CREATED = "created";

    /** The command that led to the event. */
    static final String CAUSATION = "causationId";

    private static final Set<String> KEPT =
            Set.of(SEALED_ACTOR, REQUEST, CREATED, Trace.CORRELATION, Trace.TRACE_PARENT);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> command) {
        Map<String, Object> kept = KEPT.stream()
                .filter(command.getMetaData()::containsKey)
                .collect(Collectors.toMap(
                        key -> key,
                        key -> Objects.requireNonNull(command.getMetaData().get(key))));
        kept.put(CAUSATION, command.getIdentifier());
        kept.putIfAbsent(Trace.CORRELATION, command.getIdentifier());
        return kept;
    }
}

package nl.meent.notification.inbox.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import nl.meent.events.members.MemberId;
import nl.meent.notification.inbox.InboxItem;
import nl.meent.notification.inbox.InboxRejection;
import nl.meent.notification.inbox.InboxWatch;
import nl.meent.notification.inbox.StreamedItem;
import nl.meent.notification.notices.Sequence;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.security.Caller;
import nl.meent.runtime.web.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The inbox as server-sent events. A comment comes at once and every 15 seconds, so that proxies keep the connection; it
 * ends with the token. Who can't keep up is disconnected and resumes with {@code Last-Event-ID}.
 */
@RestController
@Tag(name = "Inbox")
class StreamController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final InboxWatch watch;
    private final Clock clock;

    StreamController(InboxWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @GetMapping(path = "/v1/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "getInboxStream",
            summary = "Uw nieuwe berichten, zodra ze er zijn",
            description = "Server-sent events: id is <positie>.<n>, event is de soort, data is het bericht zoals in de"
                    + " inbox. Met Last-Event-ID gaat u verder waar u was, zonder iets te missen.")
    Flux<ServerSentEvent<InboxItem>> stream(
            Caller caller,
            @Parameter(description = "De id van het laatste bericht dat u hebt ontvangen")
                    @RequestHeader(name = LAST_EVENT_ID, required = false)
                    @Nullable
                    String lastEventId,
            ServerHttpRequest request) {
        Flux<ServerSentEvent<InboxItem>> items = watch.connect(
                        new MemberId(caller.memberId()), place(lastEventId), Language.of(request))
                .map(StreamController::event);
        Flux<ServerSentEvent<InboxItem>> heartbeat = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(_ -> ServerSentEvent.<InboxItem>builder().comment("").build());
        Mono<Long> tokenExpired = Mono.delay(Duration.between(clock.instant(), caller.tokenExpiresAt()));
        return Flux.merge(heartbeat.takeUntilOther(items.ignoreElements()), items)
                .takeUntilOther(tokenExpired);
    }

    private static @Nullable Sequence place(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return null;
        }
        try {
            return Sequence.parse(lastEventId);
        } catch (IllegalArgumentException e) {
            throw new InvalidException(LAST_EVENT_ID, InboxRejection.INVALID_EVENT_ID);
        }
    }

    private static ServerSentEvent<InboxItem> event(StreamedItem streamed) {
        return ServerSentEvent.builder(streamed.item())
                .id(streamed.place().toString())
                .event(streamed.item().kind().name())
                .build();
    }
}

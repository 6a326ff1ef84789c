package nl.meent.notification.inbox.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.meent.events.members.MemberId;
import nl.meent.notification.inbox.Entry;
import nl.meent.notification.inbox.InboxItem;
import nl.meent.notification.inbox.InboxItems;
import nl.meent.notification.inbox.InboxPage;
import nl.meent.notification.inbox.InboxRejection;
import nl.meent.notification.inbox.Inboxes;
import nl.meent.notification.inbox.Readers;
import nl.meent.notification.notices.Sequence;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.security.Caller;
import nl.meent.runtime.web.paging.Cursor;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import nl.meent.runtime.web.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A member's inbox. */
@RestController
@RequestMapping("/v1/inbox")
@Tag(name = "Inbox", description = "Wat u moet weten: antwoorden, meetups en ledenraadplegingen")
class InboxController {

    private static final Sequence END = new Sequence(Long.MAX_VALUE);

    private final Inboxes inboxes;
    private final Readers readers;
    private final InboxItems items;
    private final Clock clock;

    InboxController(Inboxes inboxes, Readers readers, InboxItems items, Clock clock) {
        this.inboxes = inboxes;
        this.readers = readers;
        this.items = items;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "getInbox",
            summary = "Uw inbox, het nieuwste bericht eerst",
            description = "De teksten zijn in het Nederlands, of in het Engels als Accept-Language daarom vraagt.")
    Mono<ResponseEntity<InboxPage>> get(
            Caller caller,
            PageRequest page,
            @Parameter(description = "true: alleen wat u nog niet hebt gelezen")
                    @RequestParam(name = "unread", defaultValue = "false")
                    boolean unread,
            ServerHttpRequest request) {
        Language language = Language.of(request);
        Sequence before =
                page.cursor().map(cursor -> new Sequence(cursor.number(0))).orElse(END);
        return readers.of(member(caller))
                .flatMap(reader -> Mono.zip(
                        inboxes.find(reader, unread, before, page.toRead()).collectList(), inboxes.countUnread(reader)))
                .flatMap(found -> answer(page, found.getT1(), found.getT2(), language));
    }

    @PutMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "putRead", summary = "Markeert een bericht als gelezen")
    Mono<Void> read(Caller caller, @PathVariable("id") UUID id) {
        return readers.of(member(caller))
                .flatMap(reader -> inboxes.markRead(reader, id, clock.instant()))
                .flatMap(found ->
                        found ? Mono.<Void>empty() : Mono.error(new RejectedException(InboxRejection.UNKNOWN_NOTICE)));
    }

    @PutMapping("/read-until")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "putReadUntil",
            summary = "Markeert alles tot en met een positie als gelezen",
            description = "Geef de position van het nieuwste bericht dat u hebt gezien.")
    Mono<Void> readUntil(Caller caller, @RequestBody ReadUntil until) {
        return inboxes.markRead(member(caller), Sequence.endOf(until.checked()), clock.instant());
    }

    private Mono<ResponseEntity<InboxPage>> answer(
            PageRequest request, List<Entry> found, long unreadCount, Language language) {
        Page<Entry> page = Page.of(found, request.limit(), InboxController::cursor);
        return items.showing(page.items()).map(showing -> {
            Page<InboxItem> shown = page.map(entry -> showing.show(entry, language));
            return ResponseEntity.ok()
                    .headers(request.answer(shown).getHeaders())
                    .body(new InboxPage(shown.items(), unreadCount, shown.next()));
        });
    }

    private static Cursor cursor(Entry last) {
        return Cursor.after(last.notice().sequence().number());
    }

    private static MemberId member(Caller caller) {
        return new MemberId(caller.memberId());
    }

    /**
     * Up to where a member has read.
     *
     * @param position a commit number
     */
    record ReadUntil(@Nullable Long position) {

        private static final long LAST = Long.MAX_VALUE >> 24;

        long checked() {
            if (position == null || position < 0) {
                throw new InvalidException("/position", InboxRejection.INVALID_READ_UNTIL);
            }
            return Math.min(position, LAST);
        }
    }
}

package nl.meent.community.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import nl.meent.community.calendar.CalendarFeeds;
import nl.meent.community.calendar.CalendarFile;
import nl.meent.community.calendar.CalendarSource;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.members.read.Members;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A member's meetups and deadlines for a calendar program, which has no token: the address is the secret. What the member may see is
 * decided at every fetch, so leaving a circle empties the calendar too; a cache may keep the answer but must ask again.
 */
@RestController
class CalendarFeedEndpoint {

    private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

    private final CalendarFeeds feeds;
    private final Members members;
    private final List<CalendarSource> sources;
    private final PlatformClock clock;

    CalendarFeedEndpoint(CalendarFeeds feeds, Members members, List<CalendarSource> sources, PlatformClock clock) {
        this.feeds = feeds;
        this.members = members;
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    @GetMapping("/v1/calendar/{feedKey}")
    @SecurityRequirements
    @Operation(
            summary =
                    "De bijeenkomsten van een lid en tot wanneer het kan reageren, voor een agenda die zich abonneert")
    Mono<ResponseEntity<String>> feed(@PathVariable String feedKey) {
        return feeds.holderOf(feedKey)
                .flatMap(members::find)
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)))
                .flatMap(member -> Flux.fromIterable(sources)
                        .concatMap(source -> source.of(member.actor(), clock.instant()))
                        .collectList())
                .map(CalendarFeedEndpoint::answer);
    }

    private static ResponseEntity<String> answer(List<VEvent> events) {
        String calendar = CalendarFile.feed(events);
        return ResponseEntity.ok()
                .contentType(CalendarFile.MEDIA_TYPE)
                .cacheControl(ASK_AGAIN)
                .eTag(tag(calendar))
                .body(calendar);
    }

    private static String tag(String calendar) {
        return '"'
                + UUID.nameUUIDFromBytes(calendar.getBytes(StandardCharsets.UTF_8))
                        .toString()
                + '"';
    }
}

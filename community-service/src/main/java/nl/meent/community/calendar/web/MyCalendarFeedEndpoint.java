package nl.meent.community.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import nl.meent.community.calendar.CalendarFeeds;
import nl.meent.community.calendar.CalendarFeeds.CalendarFeed;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.members.Actor;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The secret address of the own calendar: to get it, to see it again, to end it. What it shows: {@link CalendarFeedEndpoint}. */
@RestController
@RequestMapping("/v1/members/me/calendar-feed")
class MyCalendarFeedEndpoint {

    private final CalendarFeeds feeds;
    private final PlatformClock clock;

    MyCalendarFeedEndpoint(CalendarFeeds feeds, PlatformClock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /**
     * Where the calendar is.
     *
     * @param path  below the address of this API; whoever knows it sees the calendar
     * @param since from when on
     */
    record FeedAnswer(String path, Instant since) {

        static FeedAnswer of(CalendarFeed feed) {
            return new FeedAnswer("/v1/calendar/" + feed.key(), feed.since());
        }
    }

    @GetMapping
    @Operation(summary = "Het geheime adres van uw agenda, als u er een hebt")
    Mono<FeedAnswer> show(Actor actor) {
        return feeds.of(actor.id())
                .map(FeedAnswer::of)
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)));
    }

    @PutMapping
    @Operation(
            summary = "Neem een agenda waarop u zich kunt abonneren",
            description = "Hebt u er al een, dan blijft het adres zo. Een nieuw adres: stop eerst met het oude")
    Mono<FeedAnswer> open(Actor actor) {
        return feeds.open(actor.id(), clock.instant()).map(FeedAnswer::of);
    }

    @DeleteMapping
    @Operation(summary = "Stop met uw agenda: het adres werkt niet meer, ook niet voor wie het van u kreeg")
    Mono<ResponseEntity<Void>> revoke(Actor actor) {
        return feeds.revoke(actor.id()).thenReturn(ResponseEntity.noContent().build());
    }
}

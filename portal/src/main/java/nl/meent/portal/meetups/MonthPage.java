package nl.meent.portal.meetups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Moments;
import nl.meent.portal.frame.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The meetups of a month as a calendar. */
@Controller
class MonthPage {
    private final Service community;
    private final Pages pages;
    private final Clock clock;

    MonthPage(@Qualifier("community") Service community, Pages pages, Clock clock) {
        this.community = community;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(path = "/meetups", params = "maand")
    Mono<Rendering> show(@RequestParam String maand, ServerWebExchange exchange) {
        LocalDate today = clock.instant().atZone(Moments.ZONE).toLocalDate();
        YearMonth month = Month.parse(maand, YearMonth.from(today));
        Moments moments = pages.moments(exchange);
        return pages.show(
                exchange,
                "meetups/month",
                meetups(month)
                        .map(found -> Pages.model(
                                "month", Month.of(month, found, today),
                                "name", moments.month(month),
                                "days", moments.weekdays(),
                                "before", month.minusMonths(1).toString(),
                                "after", month.plusMonths(1).toString(),
                                "nameBefore", moments.month(month.minusMonths(1)),
                                "nameAfter", moments.month(month.plusMonths(1)))));
    }

    private Mono<List<Meetup>> meetups(YearMonth month) {
        return page(month, null)
                .expand(found -> found.next() == null ? Mono.empty() : page(month, found.next()))
                .concatMap(found -> Flux.fromIterable(found.items()))
                .collectList();
    }

    private Mono<MeetupList> page(YearMonth month, @Nullable String cursor) {
        return community
                .get("/v1/meetups")
                .query("from", Month.startOf(month))
                .query("until", Month.startOf(month.plusMonths(1)))
                .query("limit", 100)
                .query("cursor", cursor)
                .as(MeetupList.class);
    }
}

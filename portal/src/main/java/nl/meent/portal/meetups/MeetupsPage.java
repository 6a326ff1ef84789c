package nl.meent.portal.meetups;

import java.time.Clock;
import java.time.YearMonth;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Moments;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Meetups to come, or those that were. */
@Controller
class MeetupsPage {
    private final Service community;
    private final Catalogues catalogues;
    private final Pages pages;
    private final Clock clock;

    MeetupsPage(@Qualifier("community") Service community, Catalogues catalogues, Pages pages, Clock clock) {
        this.community = community;
        this.catalogues = catalogues;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(path = "/meetups", params = "!maand")
    Mono<Rendering> list(ServerWebExchange exchange) {
        MultiValueMap<String, String> filters = exchange.getRequest().getQueryParams();
        return pages.show(
                exchange,
                "meetups/list",
                Mono.zip(find(filters), catalogues.read(), own(filters))
                        .map(found -> Pages.model(
                                "meetups", found.getT1(),
                                "catalogue", found.getT2(),
                                "own", found.getT3(),
                                "month",
                                        YearMonth.now(clock.withZone(Moments.ZONE))
                                                .toString(),
                                "past", isPast(filters),
                                "filters", Form.sent(filters))));
    }

    private Mono<MeetupList> find(MultiValueMap<String, String> filters) {
        return community
                .get("/v1/meetups")
                .query(isPast(filters) ? "until" : "from", clock.instant())
                .query("theme", filters.getFirst("theme"))
                .query("cursor", filters.getFirst("cursor"))
                .as(MeetupList.class);
    }

    /** Those that concern the member, above all to come. */
    private Mono<Part<MeetupList>> own(MultiValueMap<String, String> filters) {
        return isPast(filters) || filters.containsKey("cursor")
                ? Mono.just(Part.none())
                : Part.of(community
                        .get("/v1/meetups")
                        .query("from", clock.instant())
                        .query("mine", true)
                        .as(MeetupList.class));
    }

    private static boolean isPast(MultiValueMap<String, String> filters) {
        return "geweest".equals(filters.getFirst("welke"));
    }
}

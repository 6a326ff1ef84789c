package nl.meent.portal.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What one takes along of a consultation: its deadline; a report that prints well, tables for a spreadsheet, and all that was counted,
 * to count again.
 */
@Controller
class ReportPage {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final int AT_ONCE = 100;

    private final Service community;
    private final Visitor visitor;
    private final Aftermath aftermath;
    private final Pages pages;

    ReportPage(@Qualifier("community") Service community, Visitor visitor, Aftermath aftermath, Pages pages) {
        this.community = community;
        this.visitor = visitor;
        this.aftermath = aftermath;
        this.pages = pages;
    }

    @GetMapping("/raadplegingen/{id}/rapport")
    Mono<Rendering> report(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "consultations/report",
                Mono.zip(
                                community.get("/v1/consultations/{id}", id).as(Consultation.class),
                                Withheld.of(community
                                        .get("/v1/consultations/{id}/results", id)
                                        .as(Figures.class)),
                                visitor.isAdvocate(exchange).flatMap(advocate -> reach(id, advocate)))
                        .flatMap(found -> aftermath.of(found.getT1(), false).map(after -> {
                            Map<String, @Nullable Object> model = Pages.model(
                                    "c", found.getT1(),
                                    "figures", found.getT2().value(),
                                    "why", found.getT2().why());
                            model.putAll(found.getT3());
                            model.putAll(after.model());
                            return model;
                        })));
    }

    /** Whom it reached, for who may know: the service gives it to advocates only, and not where it tells of too few. */
    private Mono<Map<String, @Nullable Object>> reach(String id, boolean advocate) {
        if (!advocate) {
            return Mono.just(Pages.model("reach", null));
        }
        return Mono.zip(
                        Part.of(community
                                .get("/v1/consultations/{id}/coverage", id)
                                .as(ConsultationPage.Coverage.class)),
                        Part.of(community
                                .get("/v1/consultations/{id}/coverage/functions", id)
                                .as(InsightPage.PerFunction.class)),
                        Part.of(community
                                .get("/v1/consultations/{id}/coverage/organisations", id)
                                .as(Reached.All.class)
                                .map(all -> TileMap.of(all.items()))))
                .map(found -> Pages.model(
                        "reach", found.getT1().value(),
                        "functions",
                                found.getT2().or(InsightPage.PerFunction.NONE).items(),
                        "map", found.getT3().value()));
    }

    @GetMapping("/raadplegingen/{id}/uitkomsten.csv")
    Mono<ResponseEntity<String>> results(@PathVariable String id) {
        return community
                .get("/v1/consultations/{id}/results/table", id)
                .as(String.class)
                .map(table -> file("uitkomsten.csv", CSV, table));
    }

    @GetMapping("/raadplegingen/{id}/antwoorden.csv")
    Mono<ResponseEntity<String>> responses(@PathVariable String id) {
        return community
                .get("/v1/consultations/{id}/responses/table", id)
                .as(String.class)
                .map(table -> file("antwoorden.csv", CSV, table));
    }

    /** Until when one can respond, as a file for one's own calendar. */
    @GetMapping("/raadplegingen/{id}/agenda")
    Mono<ResponseEntity<String>> deadline(@PathVariable String id) {
        return community
                .get("/v1/consultations/{id}/calendar", id)
                .as(String.class)
                .map(event -> file("raadpleging.ics", CALENDAR, event));
    }

    /** What was asked. */
    record Asked(String id, String title, List<Object> questions) {}

    /**
     * What was asked, what was counted and, where they are published, the responses.
     *
     * @param responses all of them; null where they aren't published
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record All(
            String id,
            String title,
            List<Object> questions,
            Object results,
            @Nullable List<Object> responses) {}

    /** All that counting again needs. */
    @GetMapping("/raadplegingen/{id}/uitkomsten.json")
    Mono<ResponseEntity<All>> all(@PathVariable String id) {
        return Mono.zip(
                        community.get("/v1/consultations/{id}", id).as(Asked.class),
                        community.get("/v1/consultations/{id}/results", id).as(Object.class),
                        Withheld.of(everyResponse(id)))
                .map(found -> {
                    Asked asked = found.getT1();
                    return file(
                            "uitkomsten.json",
                            MediaType.APPLICATION_JSON,
                            new All(
                                    asked.id(),
                                    asked.title(),
                                    asked.questions(),
                                    found.getT2(),
                                    found.getT3().value()));
                });
    }

    /** A page of responses, as the service gives them. */
    record Some(List<Object> items, @Nullable String next) {}

    private Mono<List<Object>> everyResponse(String id) {
        return some(id, null)
                .expand(page -> page.next() == null ? Mono.empty() : some(id, page.next()))
                .flatMap(page -> Flux.fromIterable(page.items()))
                .collectList();
    }

    private Mono<Some> some(String id, @Nullable String cursor) {
        return community
                .get("/v1/consultations/{id}/responses", id)
                .query("limit", AT_ONCE)
                .query("cursor", cursor)
                .as(Some.class);
    }

    private static <T> ResponseEntity<T> file(String name, MediaType type, T content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}

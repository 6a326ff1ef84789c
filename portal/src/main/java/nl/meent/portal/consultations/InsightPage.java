package nl.meent.portal.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Organisation;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What an advocate looks at: whom it reaches and how a member sees it; and what was answered, for members too where that was promised. */
@Controller
class InsightPage {
    private static final int RESPONSES = 20;

    private final Service community;
    private final Catalogues catalogues;
    private final NamedOrganisations organisations;
    private final Visitor visitor;
    private final Pages pages;

    InsightPage(
            @Qualifier("community") Service community,
            Catalogues catalogues,
            NamedOrganisations organisations,
            Visitor visitor,
            Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.organisations = organisations;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** A response as it may be shown: without name neither organisation nor time is there. */
    record Shown(
            @Nullable Organisation organisation, @Nullable List<Values.Response.Answered> answers) {
        /** What was answered to a question; nothing if it was left open. */
        public Said to(Question question) {
            return Objects.requireNonNullElse(answers, List.<Values.Response.Answered>of()).stream()
                    .filter(answer -> answer.questionId().equals(question.id()) && answer.value() != null)
                    .map(answer -> Said.of(question, Objects.requireNonNull(answer.value())))
                    .findFirst()
                    .orElse(new Said(question, List.of(), List.of()));
        }
    }

    /** What was explained, and how many responses date from before that. */
    record Clarified(List<Predating> items) {
        static final Clarified NONE = new Clarified(List.of());

        /** @param predating how many of the responses were given without this explanation */
        record Predating(String questionId, String text, Instant clarifiedAt, long predating, long responses) {}
    }

    /** How far it reached the members of each function. */
    record PerFunction(List<OfFunction> items) {
        static final PerFunction NONE = new PerFunction(List.of());

        record OfFunction(String function, ConsultationPage.Reach members) {}
    }

    record Responses(List<Shown> items, @Nullable String next) {}

    @GetMapping("/raadplegingen/{id}/bereik")
    Mono<Rendering> reach(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, "consultations/reach", reached(id));
    }

    /** Numbers, map and tables as they are now, for the script that keeps the page up. */
    @GetMapping("/raadplegingen/{id}/bereik/stand")
    Mono<Rendering> reachedNow(@PathVariable String id, ServerWebExchange exchange) {
        return pages.piece(exchange, "consultations/reach :: numbers", reached(id));
    }

    private Mono<Map<String, @Nullable Object>> reached(String id) {
        return Mono.zip(
                        consultation(id),
                        community.get("/v1/consultations/{id}/coverage", id).as(ConsultationPage.Coverage.class),
                        Withheld.of(community
                                .get("/v1/consultations/{id}/coverage/organisations", id)
                                .as(Reached.All.class)
                                .map(all -> TileMap.of(all.items()))),
                        Part.of(community
                                .get("/v1/consultations/{id}/clarifications", id)
                                .as(Clarified.class)),
                        Part.of(community
                                .get("/v1/consultations/{id}/coverage/functions", id)
                                .as(PerFunction.class)),
                        Part.of(community
                                .get("/v1/consultations/{id}/coverage/days", id)
                                .as(Course.class)))
                .map(found -> Pages.model(
                        "c", found.getT1(),
                        "coverage", found.getT2(),
                        "map", found.getT3().value(),
                        "why", found.getT3().why(),
                        "predating", found.getT4().or(Clarified.NONE).items(),
                        "functions", found.getT5().or(PerFunction.NONE).items(),
                        "course", found.getT6().or(Course.NONE)));
    }

    @GetMapping("/raadplegingen/{id}/antwoorden")
    Mono<Rendering> responses(
            @PathVariable String id,
            @RequestParam @Nullable String vraag,
            @RequestParam @Nullable String cursor,
            ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "consultations/responses",
                Mono.zip(
                                consultation(id),
                                Withheld.of(community
                                        .get("/v1/consultations/{id}/responses", id)
                                        .query("limit", RESPONSES)
                                        .query("cursor", cursor)
                                        .as(Responses.class)))
                        .flatMap(found -> visitor.isAdvocate(exchange)
                                .map(advocate -> Pages.model(
                                        "c", found.getT1(),
                                        "questions", chosen(found.getT1(), vraag),
                                        "vraag", vraag,
                                        "responses", found.getT2().value(),
                                        "why", why(exchange, found.getT1(), found.getT2()),
                                        "advocate", advocate))));
    }

    private @Nullable String why(ServerWebExchange exchange, Consultation consultation, Withheld<?> withheld) {
        if (!withheld.isUntilClosing()) {
            return withheld.why();
        }
        return consultation.closesAt() == null
                ? pages.text(exchange, "consultations.not-closed")
                : pages.text(
                        exchange,
                        "consultations.not-closed-yet",
                        pages.moments(exchange).coming(consultation.closesAt()).text());
    }

    /** Nothing that is filled in here goes anywhere. */
    @GetMapping("/raadplegingen/{id}/voorbeeld")
    Mono<Rendering> preview(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "consultations/preview",
                consultation(id)
                        .flatMap(consultation -> Mono.zip(
                                        catalogues.read(),
                                        organisations.names(consultation.named()),
                                        visitor.isAdvocate(exchange))
                                .map(known -> Pages.model(
                                        "c", consultation,
                                        "answers", Form.fresh(),
                                        "catalogue", known.getT1(),
                                        "named", known.getT2(),
                                        "advocate", known.getT3()))));
    }

    /** All questions, or the one that was asked for. */
    private static List<Question> chosen(Consultation consultation, @Nullable String id) {
        List<Question> one = consultation.questions().stream()
                .filter(question -> question.id().equals(id))
                .toList();
        return one.isEmpty() ? consultation.questions() : one;
    }

    private Mono<Consultation> consultation(String id) {
        return community.get("/v1/consultations/{id}", id).as(Consultation.class);
    }
}

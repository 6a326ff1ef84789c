package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meent.portal.calls.Service;
import nl.meent.portal.calls.Versioned;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Moments;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A consultation: why, what, until when; its coverage and next step for an advocate, its outcome for all. */
@Controller
class ConsultationPage {
    private final Service community;
    private final Visitor visitor;
    private final Pages pages;

    ConsultationPage(@Qualifier("community") Service community, Visitor visitor, Pages pages) {
        this.community = community;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** How many were invited, opened it, have a draft, responded. */
    record Reach(long invited, long opened, long drafted, long responded) {}

    /** Coverage in numbers. */
    record Coverage(Reach members, Reach organisations) {}

    /** Counts per value; a count that is too small to show is null. */
    record Results(@Nullable List<PerQuestion> questions) {
        record PerQuestion(String questionId, @Nullable List<Count> counts) {}

        record Count(String value, @Nullable Long count) {}
    }

    @GetMapping("/raadplegingen/{id}")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        return page(exchange, id, Form.fresh(), HttpStatus.OK);
    }

    @PostMapping("/raadplegingen/{id}/opening")
    Mono<Rendering> open(@PathVariable String id, ServerWebExchange exchange) {
        return act(exchange, id, "opening", form -> Map.of(), "consultations.opened");
    }

    @PostMapping("/raadplegingen/{id}/termijn")
    Mono<Rendering> extend(@PathVariable String id, ServerWebExchange exchange) {
        return act(
                exchange,
                id,
                "deadline",
                form -> {
                    Map<String, @Nullable Object> body = new LinkedHashMap<>();
                    body.put("closesAt", Moments.instant(form.value("closesAt")));
                    body.put("reason", form.text("reason"));
                    return body;
                },
                "consultations.extended");
    }

    @PostMapping("/raadplegingen/{id}/uitkomst")
    Mono<Rendering> publish(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .get("/v1/consultations/{id}", id)
                .as(Consultation.class)
                .flatMap(consultation -> act(
                        exchange,
                        id,
                        "outcome",
                        form -> outcome(form, consultation),
                        "consultations.outcome-published"));
    }

    private Mono<Rendering> act(
            ServerWebExchange exchange,
            String id,
            String what,
            java.util.function.Function<Form, Map<String, ? extends @Nullable Object>> body,
            String flash) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> pages.submit(
                        exchange,
                        form,
                        community
                                .put("/v1/consultations/{id}/" + what, id)
                                .body(body.apply(form))
                                .done(),
                        done -> "/raadplegingen/" + id,
                        flash,
                        (again, status) -> page(exchange, id, again, status)));
    }

    private static Map<String, @Nullable Object> outcome(Form form, Consultation consultation) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("summary", form.value("summary").strip());
        body.put(
                "perQuestion",
                consultation.questions().stream()
                        .filter(question -> form.text("heard." + question.id()) != null
                                || form.text("done." + question.id()) != null)
                        .map(question -> Map.of(
                                "questionId", question.id(),
                                "heard", form.value("heard." + question.id()).strip(),
                                "done", form.value("done." + question.id()).strip()))
                        .toList());
        body.put("links", List.of());
        return body;
    }

    /** Coverage for an advocate, results where the publication rule allows them: either may be missing. */
    private Mono<Rendering> page(ServerWebExchange exchange, String id, Form form, HttpStatus status) {
        return pages.show(
                exchange,
                "consultations/consultation",
                status,
                Mono.zip(
                                community.get("/v1/consultations/{id}", id).versioned(Consultation.class),
                                Part.of(visitor.me(exchange)))
                        .flatMap(both -> {
                            Consultation consultation = both.getT1().body();
                            boolean advocate = both.getT2().value() != null
                                    && java.util.Objects.requireNonNull(
                                                    both.getT2().value())
                                            .isAdvocate();
                            return Mono.zip(coverage(id, consultation, advocate), results(id, consultation, advocate))
                                    .map(parts -> model(both.getT1(), parts.getT1(), parts.getT2(), form, advocate));
                        }));
    }

    private Mono<Part<Coverage>> coverage(String id, Consultation consultation, boolean advocate) {
        return advocate && !consultation.is("DRAFT")
                ? Part.of(community.get("/v1/consultations/{id}/coverage", id).as(Coverage.class))
                : Mono.just(Part.none());
    }

    private Mono<Part<Results>> results(String id, Consultation consultation, boolean advocate) {
        return consultation.is("OUTCOME_PUBLISHED") || (advocate && consultation.is("CLOSED"))
                ? Part.of(community.get("/v1/consultations/{id}/results", id).as(Results.class))
                : Mono.just(Part.none());
    }

    private static Map<String, @Nullable Object> model(
            Versioned<Consultation> consultation,
            Part<Coverage> coverage,
            Part<Results> results,
            Form form,
            boolean advocate) {
        return Pages.model(
                "c", consultation.body(), "coverage", coverage, "results", results, "form", form, "advocate", advocate);
    }
}

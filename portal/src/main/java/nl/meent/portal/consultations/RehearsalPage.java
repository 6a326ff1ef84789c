package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Functions;
import nl.meent.portal.frame.Me;
import nl.meent.portal.frame.Pages;
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

/**
 * An advocate tries a consultation as somebody with a function in a municipality: whether they are asked, what they are told,
 * and how it is to answer. Whatever is filled in is checked and kept nowhere.
 */
@Controller
class RehearsalPage {
    static final String FUNCTION = "functie";
    static final String MUNICIPALITY = "gemeente";

    private final Service community;
    private final RehearsedOrganisation organisations;
    private final Visitor visitor;
    private final Pages pages;

    RehearsalPage(
            @Qualifier("community") Service community,
            RehearsedOrganisation organisations,
            Visitor visitor,
            Pages pages) {
        this.community = community;
        this.organisations = organisations;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** Who is imagined: the words of the address, filled in. */
    @GetMapping("/raadplegingen/{id}/repetitie")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        Form who = Form.sent(exchange.getRequest().getQueryParams());
        Form fresh = Form.fresh().put(FUNCTION, who.value(FUNCTION)).put(MUNICIPALITY, who.value(MUNICIPALITY));
        return visitor.who(exchange, Me::isAdvocate)
                .flatMap(advocate -> rehearse(exchange, id, fresh, Map.of())
                        .flatMap(found -> page(exchange, id, fresh, found, null)));
    }

    @PostMapping("/raadplegingen/{id}/repetitie")
    Mono<Rendering> check(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> rehearse(exchange, id, form, Map.of()).flatMap(found -> {
                    Consultation consultation = found.consultation();
                    if (consultation == null || form.has("stap", "terug") || RankingOrder.isMoved(form, consultation)) {
                        return page(exchange, id, form, found, null);
                    }
                    form.ordered(Values.fields(consultation));
                    Faults.of(consultation, form)
                            .forEach(fault -> form.reject(
                                    fault.field(), pages.text(exchange, fault.code(), fault.number(), fault.more())));
                    return form.isInvalid()
                            ? page(exchange, id, form, found, null)
                            : sent(exchange, id, form, found, consultation);
                }));
    }

    /** The service checks what it would store. */
    private Mono<Rendering> sent(
            ServerWebExchange exchange, String id, Form form, Rehearsal found, Consultation consultation) {
        List<Map<String, Object>> answers = Values.toSend(form, consultation);
        return rehearse(exchange, id, form, Map.of("answers", answers))
                .onErrorMap(
                        Refused.class,
                        refused -> Faults.atQuestions(
                                refused,
                                consultation,
                                answers,
                                (number, reason) -> pages.text(exchange, "consultations.at-question", number, reason)))
                .flatMap(checked -> page(exchange, id, form, checked, Values.said(form, Asked.of(consultation, form))))
                .onErrorResume(
                        Refused.class,
                        refused -> page(
                                exchange,
                                id,
                                form.refused(refused.problem(), pages.text(exchange, "consultations.rehearsal-failed")),
                                found,
                                null));
    }

    /** Without a function and a municipality that are there, nothing is known yet. */
    private Mono<Rehearsal> rehearse(ServerWebExchange exchange, String id, Form form, Map<String, Object> answers) {
        String function = form.text(FUNCTION);
        if (function == null && form.text(MUNICIPALITY) == null) {
            return Mono.just(Rehearsal.NONE);
        }
        if (!Functions.CODES.contains(form.value(FUNCTION))) {
            form.reject(FUNCTION, pages.text(exchange, "consultations.rehearsal-function"));
        }
        return organisations
                .meant(exchange, form)
                .flatMap(code -> form.isInvalid()
                        ? Mono.just(Rehearsal.NONE)
                        : community
                                .post("/v1/consultation-rehearsals")
                                .body(body(id, Objects.requireNonNull(function), code, answers))
                                .as(Rehearsal.class));
    }

    private static Map<String, Object> body(
            String id, String function, String organisation, Map<String, Object> answers) {
        Map<String, Object> body = new LinkedHashMap<>(answers);
        body.put("consultationId", id);
        body.put("function", function);
        body.put("organisation", organisation);
        return body;
    }

    /** @param said what would be sent; null unless it was checked and found right */
    private Mono<Rendering> page(
            ServerWebExchange exchange, String id, Form form, Rehearsal rehearsal, @Nullable List<Said> said) {
        form.remove("stap");
        Consultation consultation = rehearsal.consultation();
        return pages.show(
                exchange,
                "consultations/rehearsal",
                form.isInvalid() ? HttpStatus.BAD_REQUEST : HttpStatus.OK,
                Mono.just(Pages.model(
                        "id", id,
                        "form", form,
                        "functions", Functions.CODES,
                        "r", rehearsal,
                        "c", consultation,
                        "steps", consultation == null ? null : Steps.none(consultation),
                        "said", said)));
    }
}

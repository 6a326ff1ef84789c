package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Moments;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What an advocate does with a consultation: open, explain, give more time, withdraw, publish what came of it. */
@Controller
class RunPage {
    private final Service community;
    private final Pages pages;
    private final ConsultationPage page;

    RunPage(@Qualifier("community") Service community, Pages pages, ConsultationPage page) {
        this.community = community;
        this.pages = pages;
        this.page = page;
    }

    /** What is mailed can't be called back, so one is asked once more first; again where a template left something to fill in. */
    @PostMapping("/raadplegingen/{id}/opening")
    Mono<Rendering> open(@PathVariable String id, ServerWebExchange exchange) {
        return Mono.zip(
                        community.get("/v1/consultations/{id}", id).as(Consultation.class),
                        exchange.getFormData().map(Form::sent))
                .flatMap(both -> {
                    Form form = both.getT2().warn(leftToFillIn(exchange, both.getT1()));
                    boolean sure = form.has("zeker", "true") && (!form.isWarned() || form.has("toch", "true"));
                    return sure
                            ? opened(exchange, id)
                            : page.page(
                                    exchange,
                                    id,
                                    new Forms(form, "opening"),
                                    form.isWarned() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
                });
    }

    private List<String> leftToFillIn(ServerWebExchange exchange, Consultation consultation) {
        return Placeholders.in(consultation).stream()
                .map(left -> pages.text(exchange, "consultations.left-in." + left.where(), left.words(), left.number()))
                .toList();
    }

    private Mono<Rendering> opened(ServerWebExchange exchange, String id) {
        return community
                .put("/v1/consultations/{id}/opening", id)
                .body(Map.of())
                .done()
                .then(Part.of(community.get("/v1/consultations/{id}", id).as(Consultation.class)))
                .map(now -> now.value() != null && now.value().isOpen()
                        ? "consultations.opened-now"
                        : "consultations.opened")
                .flatMap(flash -> pages.go(exchange, "/raadplegingen/" + id, flash))
                .onErrorResume(failed ->
                        send(exchange, id, "opening", Form.fresh(), Mono.error(failed), "consultations.opened"));
    }

    @PostMapping("/raadplegingen/{id}/termijn")
    Mono<Rendering> extend(@PathVariable String id, ServerWebExchange exchange) {
        return act(
                exchange,
                id,
                "deadline",
                form -> community.put("/v1/consultations/{id}/deadline", id).body(deadline(form)),
                "consultations.extended");
    }

    @PostMapping("/raadplegingen/{id}/toelichting")
    Mono<Rendering> clarify(@PathVariable String id, ServerWebExchange exchange) {
        return act(
                exchange,
                id,
                "clarification",
                form -> community
                        .post("/v1/consultations/{id}/clarifications", id)
                        .key(form.key())
                        .body(Map.of(
                                "questionId", form.value("questionId"),
                                "text", form.value("text").strip())),
                "consultations.clarified-now");
    }

    @PostMapping("/raadplegingen/{id}/herinnering")
    Mono<Rendering> remind(@PathVariable String id, ServerWebExchange exchange) {
        return act(
                exchange,
                id,
                "reminder",
                _ -> community.post("/v1/consultations/{id}/reminders", id).body(Map.of()),
                "consultations.reminded-now");
    }

    /** Of what never opened nobody reads a reason, so nobody has to write one; the log has one all the same. */
    @PostMapping("/raadplegingen/{id}/intrekking")
    Mono<Rendering> withdraw(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::sent).flatMap(form -> {
            boolean unopened = form.has("ongeopend", "true");
            String reason = unopened
                    ? pages.text(exchange, "consultations.discard-reason")
                    : form.value("reason").strip();
            return send(
                    exchange,
                    id,
                    "withdrawal",
                    form,
                    community
                            .put("/v1/consultations/{id}/withdrawal", id)
                            .body(Map.of("reason", reason))
                            .done(),
                    unopened ? "consultations.discarded" : "consultations.withdrawn-now");
        });
    }

    @PostMapping("/raadplegingen/{id}/uitkomst")
    Mono<Rendering> publish(@PathVariable String id, ServerWebExchange exchange) {
        return Mono.zip(
                        community.get("/v1/consultations/{id}", id).as(Consultation.class),
                        exchange.getFormData().map(Form::sent))
                .flatMap(both -> send(
                        exchange,
                        id,
                        "outcome",
                        both.getT2(),
                        community
                                .put("/v1/consultations/{id}/outcome", id)
                                .body(OutcomeForm.body(both.getT2(), both.getT1()))
                                .done()
                                .onErrorMap(
                                        Refused.class,
                                        refused -> OutcomeForm.named(refused, both.getT2(), both.getT1())),
                        published(both.getT1(), both.getT2())));
    }

    private static String published(Consultation before, Form form) {
        if (before.outcome() == null) {
            return "consultations.outcome-published";
        }
        return OutcomeForm.isTold(form) ? "consultations.outcome-changed-told" : "consultations.outcome-changed";
    }

    private Mono<Rendering> act(
            ServerWebExchange exchange, String id, String place, Function<Form, Call> call, String flash) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(
                        form -> send(exchange, id, place, form, call.apply(form).done(), flash));
    }

    private <T> Mono<Rendering> send(
            ServerWebExchange exchange, String id, String place, Form form, Mono<T> command, String flash) {
        return pages.submit(
                exchange,
                form,
                command,
                done -> "/raadplegingen/" + id,
                flash,
                (again, status) -> page.page(exchange, id, new Forms(again, place), status));
    }

    private static Map<String, @Nullable Object> deadline(Form form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("closesAt", Moments.instant(form.value("closesAt")));
        body.put("reason", form.value("reason").strip());
        return body;
    }
}

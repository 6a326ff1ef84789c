package nl.meent.portal.consultations;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.meent.portal.calls.Call;
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

/** What an advocate does with a consultation: open, explain, give more time, remind, withdraw. */
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
                    boolean sure = form.has("zeker", "true");
                    if (!both.getT1().closesAfter(pages.now())) {
                        return asked(exchange, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
                    }
                    if (sure && (!form.isWarned() || form.has("toch", "true"))) {
                        return opened(exchange, id);
                    }
                    if (sure) {
                        form.reject("toch", pages.text(exchange, "consultations.left-in-refused"));
                    }
                    return asked(
                            exchange, id, form, form.isWarned() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
                });
    }

    private Mono<Rendering> asked(ServerWebExchange exchange, String id, Form form, HttpStatus status) {
        return page.page(exchange, id, new Forms(form, "opening"), status);
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
                .flatMap(now -> opened(exchange, id, now.value()))
                .onErrorResume(failed ->
                        send(exchange, id, "opening", Form.fresh(), Mono.error(failed), "consultations.opened"));
    }

    private Mono<Rendering> opened(ServerWebExchange exchange, String id, @Nullable Consultation now) {
        String path = "/raadplegingen/" + id;
        if (now != null && now.isOpen()) {
            return pages.go(exchange, path, "consultations.opened-now");
        }
        Instant opens = now == null ? null : now.opensAt();
        return opens == null
                ? pages.go(exchange, path, "consultations.opened")
                : pages.go(
                        exchange,
                        path,
                        "consultations.opened-later",
                        pages.moments(exchange).coming(opens).exact());
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

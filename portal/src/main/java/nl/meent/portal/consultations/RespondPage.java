package nl.meent.portal.consultations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Problem;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.calls.Versioned;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
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

/** Responding to a consultation, keeping a draft, and revising until it closes. */
@Controller
class RespondPage {
    private static final String DRAFT = "/v1/consultations/{id}/response-drafts/mine";
    private static final String RESPONSE = "/v1/consultations/{id}/responses/mine";
    /** The version of what was sent before, beside that of the draft. */
    private static final String SENT_VERSION = "versie-antwoord";

    private final Service community;
    private final Pages pages;

    RespondPage(@Qualifier("community") Service community, Pages pages) {
        this.community = community;
        this.pages = pages;
    }

    /** A draft goes before what was sent: it is what was being worked on. */
    @GetMapping("/raadplegingen/{id}/antwoord")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        return Mono.zip(consultation(id), mine(DRAFT, id), mine(RESPONSE, id)).flatMap(all -> {
            Versioned<Values.Response> draft = all.getT2();
            Versioned<Values.Response> sent = all.getT3();
            Form form = Form.fresh().put(Form.VERSION, draft.etag()).put(SENT_VERSION, sent.etag());
            Values.fill(form, all.getT1(), draft.body().all().isEmpty() ? sent.body() : draft.body());
            return page(exchange, all.getT1(), form, HttpStatus.OK);
        });
    }

    /** Three steps: fill in, look at it once more, send; and a draft at any time. */
    @PostMapping("/raadplegingen/{id}/antwoord")
    Mono<Rendering> send(@PathVariable String id, ServerWebExchange exchange) {
        return Mono.zip(consultation(id), exchange.getFormData().map(Form::sent))
                .flatMap(both -> {
                    Consultation consultation = both.getT1();
                    Form form = both.getT2();
                    if (form.has("bewaar", "concept")) {
                        return submit(exchange, id, consultation, form, true);
                    }
                    if (form.has("stap", "terug")) {
                        return page(exchange, consultation, form, HttpStatus.OK);
                    }
                    if (checked(exchange, form, consultation).isInvalid()) {
                        return page(exchange, consultation, form, HttpStatus.BAD_REQUEST);
                    }
                    return form.has("stap", "controle")
                            ? summary(exchange, consultation, form)
                            : submit(exchange, id, consultation, form, false);
                });
    }

    /** Kept while one types: answers with the words that say so, and the version that the next one is made from. */
    @PostMapping("/raadplegingen/{id}/antwoord/concept")
    Mono<Rendering> keep(@PathVariable String id, ServerWebExchange exchange) {
        return Mono.zip(consultation(id), exchange.getFormData().map(Form::sent))
                .flatMap(both -> community
                        .put(DRAFT, id)
                        .ifMatch(both.getT2().version())
                        .body(Map.of("answers", Values.answers(both.getT2(), both.getT1())))
                        .done())
                .doOnNext(done -> exchange.getResponse().getHeaders().setETag(done.etag()))
                .flatMap(done -> pages.piece(
                        exchange, "consultations/kept", Mono.just(Pages.model("at", pages.now(), "problem", null))))
                .onErrorResume(Refused.class, refused -> notKept(exchange, refused));
    }

    private Mono<Rendering> notKept(ServerWebExchange exchange, Refused refused) {
        boolean stale = refused.status() == HttpStatus.PRECONDITION_FAILED.value();
        return pages.piece(
                exchange,
                "consultations/kept",
                Mono.just(Pages.model("problem", stale ? "consultations.kept-stale" : "consultations.kept-failed")));
    }

    private Mono<Rendering> summary(ServerWebExchange exchange, Consultation consultation, Form form) {
        form.remove("stap");
        return pages.show(
                exchange,
                "consultations/summary",
                Mono.just(Pages.model(
                        "c",
                        consultation,
                        "form",
                        form,
                        "answers",
                        Values.summary(form, consultation),
                        "revising",
                        form.text(SENT_VERSION) != null)));
    }

    @PostMapping("/raadplegingen/{id}/antwoord/intrekken")
    Mono<Rendering> withdraw(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .delete(RESPONSE, id)
                .done()
                .flatMap(done -> pages.go(exchange, "/raadplegingen/" + id, "consultations.response-withdrawn"));
    }

    private Mono<Rendering> submit(
            ServerWebExchange exchange, String id, Consultation consultation, Form form, boolean draft) {
        Call call = community
                .put(draft ? DRAFT : RESPONSE, id)
                .ifMatch(draft ? form.version() : form.text(SENT_VERSION))
                .body(Map.of("answers", Values.answers(form, consultation)));
        return pages.submit(
                exchange,
                form,
                call.done().onErrorMap(Refused.class, refused -> named(refused, form, consultation)),
                done -> draft ? "/raadplegingen/" + id + "/antwoord" : "/raadplegingen/" + id,
                draft ? "consultations.drafted" : "consultations.responded",
                (again, status) -> status == HttpStatus.PRECONDITION_FAILED
                        ? stale(exchange, id, consultation, again)
                        : page(exchange, consultation, again, status));
    }

    /** A colleague was first: what was typed stays; sending it again replaces what stands there now. */
    private Mono<Rendering> stale(ServerWebExchange exchange, String id, Consultation consultation, Form form) {
        return Mono.zip(mine(DRAFT, id), mine(RESPONSE, id))
                .flatMap(now -> page(
                        exchange,
                        consultation,
                        form.put(Form.VERSION, now.getT1().etag())
                                .put(SENT_VERSION, now.getT2().etag()),
                        HttpStatus.PRECONDITION_FAILED));
    }

    private Mono<Rendering> page(ServerWebExchange exchange, Consultation consultation, Form form, HttpStatus status) {
        return pages.show(
                exchange,
                "consultations/respond",
                status,
                Mono.just(Pages.model(
                        "c",
                        consultation,
                        "form",
                        form,
                        "filled",
                        Values.answers(form, consultation).size(),
                        "stale",
                        status == HttpStatus.PRECONDITION_FAILED,
                        "revising",
                        form.text(SENT_VERSION) != null)));
    }

    private Mono<Consultation> consultation(String id) {
        return community.get("/v1/consultations/{id}", id).as(Consultation.class);
    }

    /** Nothing yet is an empty one without a version. */
    private Mono<Versioned<Values.Response>> mine(String path, String id) {
        return community
                .get(path, id)
                .versioned(Values.Response.class)
                .onErrorResume(
                        Refused.class,
                        refused -> refused.status() == 404
                                ? Mono.just(new Versioned<>(new Values.Response(List.of()), null, false, null))
                                : Mono.error(refused));
    }

    private Form checked(ServerWebExchange exchange, Form form, Consultation consultation) {
        List<Question> questions = consultation.questions();
        form.ordered(questions.stream().map(Values::field).toList());
        questions.forEach(question -> {
            int number = questions.indexOf(question) + 1;
            if (question.is("RANKING") && Values.isTied(form, question)) {
                form.reject(Values.field(question), pages.text(exchange, "consultations.tied", number));
            } else if (question.isRequired() && Values.value(form, question) == null) {
                form.reject(Values.field(question), pages.text(exchange, "consultations.required", number));
            }
        });
        return form;
    }

    /** A pointer into the answers names the question that it is about, as the form calls it. */
    private static Refused named(Refused refused, Form form, Consultation consultation) {
        List<Map<String, Object>> answers = Values.answers(form, consultation);
        Problem problem = refused.problem();
        return new Refused(new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.errors().stream()
                        .map(error ->
                                new Problem.FieldError(pointer(error.pointer(), answers), error.code(), error.detail()))
                        .toList()));
    }

    private static @Nullable String pointer(@Nullable String pointer, List<Map<String, Object>> answers) {
        String[] parts = Objects.requireNonNullElse(pointer, "").split("/");
        boolean answer = parts.length > 2 && "answers".equals(parts[1]) && parts[2].matches("\\d{1,4}");
        return answer && Integer.parseInt(parts[2]) < answers.size()
                ? "/v/" + answers.get(Integer.parseInt(parts[2])).get("questionId")
                : "";
    }
}

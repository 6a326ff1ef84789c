package nl.meent.portal.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.meent.portal.calls.Away;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.calls.Versioned;
import nl.meent.portal.frame.Author;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.secondlook.SecondLook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Responding to a consultation, keeping a draft, and revising until it closes. */
@Controller
class RespondPage {
    private static final String RESPONSE = "/v1/consultations/{id}/responses/mine";

    private final Service community;
    private final ResponseDrafts drafts;
    private final RespondForm respond;
    private final KeepPage keep;
    private final SecondLook secondLook;
    private final Pages pages;

    RespondPage(
            @Qualifier("community") Service community,
            ResponseDrafts drafts,
            RespondForm respond,
            KeepPage keep,
            SecondLook secondLook,
            Pages pages) {
        this.community = community;
        this.drafts = drafts;
        this.respond = respond;
        this.keep = keep;
        this.secondLook = secondLook;
        this.pages = pages;
    }

    /**
     * A draft goes before what was sent: it is what was being worked on. Who isn't asked any more reads what counts; after the closing
     * everybody does, and below it what never was sent.
     */
    @GetMapping("/raadplegingen/{id}/antwoord")
    Mono<Rendering> show(
            @PathVariable String id,
            @RequestParam(name = Steps.STEP) @Nullable String step,
            ServerWebExchange exchange) {
        return Mono.zip(consultation(id), drafts.draft(id), drafts.sent(id)).flatMap(all -> {
            Consultation consultation = all.getT1();
            Versioned<Values.Response> draft = all.getT2();
            Versioned<Values.Response> sent = all.getT3();
            boolean drafted = consultation.isInvited() && !draft.body().all().isEmpty();
            boolean goesOn = drafted && consultation.isOpen();
            Form form = Form.fresh()
                    .put(Form.VERSION, draft.etag())
                    .put(RespondForm.SENT_VERSION, sent.etag())
                    .put(RespondForm.SENT_BY, sentBy(exchange, sent.body()))
                    .putAll(RespondForm.SEE_AGAIN, sent.body().questionsToSeeAgain())
                    .put(Steps.STEP, step);
            Values.fill(form, consultation, goesOn ? draft.body() : sent.body());
            form.put(Meanwhile.BASIS, Meanwhile.basis(consultation, form, Set.of()));
            return goesOn || !drafted
                    ? respond.first(exchange, consultation, form, goesOn && sent.etag() != null)
                    : respond.over(exchange, consultation, form, filled(consultation, draft.body()));
        });
    }

    private static Form filled(Consultation consultation, Values.Response answers) {
        Form form = Form.fresh();
        Values.fill(form, consultation, answers);
        return form;
    }

    /** Who spoke for one's organisation and when; null where everybody responds, and where nobody knows any more. */
    private @Nullable String sentBy(ServerWebExchange exchange, Values.Response sent) {
        Author by = sent.submittedBy();
        Instant at = sent.submittedAt();
        return by == null || by.displayName() == null || at == null
                ? null
                : pages.text(
                        exchange,
                        "consultations.sent-by",
                        by.displayName(),
                        pages.moments(exchange).past(at).exact());
    }

    /** Three steps: fill in, look at it once more, send; and a draft at any time. */
    @PostMapping("/raadplegingen/{id}/antwoord")
    Mono<Rendering> send(@PathVariable String id, ServerWebExchange exchange) {
        return Mono.zip(consultation(id), exchange.getFormData().map(Form::sent))
                .flatMap(both -> {
                    Consultation consultation = both.getT1();
                    Form form = both.getT2();
                    if (form.has("bewaar", "concept") || Steps.isGoing(form)) {
                        return keep.keep(exchange, consultation, form);
                    }
                    if (form.has("stap", "terug") || RankingOrder.isMoved(form, consultation)) {
                        return respond.first(exchange, consultation, form, false);
                    }
                    return form.has("stap", "controle")
                            ? check(exchange, consultation, form)
                            : goOn(exchange, consultation, form, () -> submit(exchange, consultation, form));
                });
    }

    /** What a colleague wrote since is seen before anything is sent; that is looked at again where it is sent. */
    private Mono<Rendering> check(ServerWebExchange exchange, Consultation consultation, Form form) {
        return drafts.meanwhile(consultation, form)
                .onErrorReturn(Away.class, Meanwhile.unknown(form))
                .flatMap(meanwhile -> meanwhile.isNothing()
                        ? goOn(
                                exchange,
                                consultation,
                                meanwhile.form(),
                                () -> summary(exchange, consultation, meanwhile.form()))
                        : respond.stale(exchange, consultation, meanwhile, "response"));
    }

    private Mono<Rendering> goOn(
            ServerWebExchange exchange, Consultation consultation, Form form, Supplier<Mono<Rendering>> next) {
        if (checked(exchange, form, consultation).isInvalid()) {
            return respond.again(exchange, consultation, form, HttpStatus.BAD_REQUEST, "response");
        }
        return secondLook.before(
                exchange,
                form,
                Values.written(consultation, form),
                next,
                (again, status) -> respond.again(exchange, consultation, again, status, "response"));
    }

    /** Whoever goes away from here finds everything in the draft; a draft that can't be kept now keeps nobody from sending. */
    private Mono<Rendering> summary(ServerWebExchange exchange, Consultation consultation, Form form) {
        form.remove("stap");
        return drafts.keep(consultation, form)
                .doOnNext(kept -> form.put(Form.VERSION, kept.etag())
                        .put(
                                Meanwhile.BASIS,
                                Meanwhile.basis(
                                        consultation, form, kept.leftOut().keySet())))
                .then()
                .onErrorComplete(failure -> failure instanceof Away
                        || failure instanceof Refused refused && refused.status() != HttpStatus.UNAUTHORIZED.value())
                .then(Mono.defer(() -> shown(exchange, consultation, form)));
    }

    private Mono<Rendering> shown(ServerWebExchange exchange, Consultation consultation, Form form) {
        return pages.show(
                exchange,
                "consultations/summary",
                Mono.just(Pages.model(
                        "c",
                        consultation,
                        "form",
                        form,
                        "answers",
                        Values.said(form, Asked.of(consultation, form)),
                        "leftOut",
                        Values.said(form, Asked.leftOut(consultation, form)),
                        "revising",
                        form.text(RespondForm.SENT_VERSION) != null)));
    }

    @PostMapping("/raadplegingen/{id}/antwoord/intrekken")
    Mono<Rendering> withdraw(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .delete(RESPONSE, id)
                .done()
                .flatMap(done -> pages.go(exchange, "/raadplegingen/" + id, "consultations.response-withdrawn"));
    }

    private Mono<Rendering> submit(ServerWebExchange exchange, Consultation consultation, Form form) {
        List<Map<String, Object>> answers = Values.toSend(form, consultation);
        return pages.submit(
                exchange,
                form.ordered(Values.fields(consultation)),
                community
                        .put(RESPONSE, consultation.id())
                        .ifMatch(form.text(RespondForm.SENT_VERSION))
                        .body(body(answers, form.version()))
                        .done()
                        .onErrorMap(
                                Refused.class,
                                refused -> Faults.atQuestions(
                                        refused,
                                        consultation,
                                        answers,
                                        (number, reason) -> respond.atQuestion(exchange, number, reason))),
                done -> "/raadplegingen/" + consultation.id(),
                "consultations.responded",
                (again, status) -> RespondForm.isStale(status.value())
                        ? respond.stale(exchange, consultation, again, "response")
                        : respond.again(exchange, consultation, again, status, "response"));
    }

    /** @param draft version of the draft that was seen; null if there was none */
    private static Map<String, Object> body(List<Map<String, Object>> answers, @Nullable String draft) {
        return Map.of("answers", answers, "draft", draft == null ? "" : draft);
    }

    private Mono<Consultation> consultation(String id) {
        return community.get("/v1/consultations/{id}", id).as(Consultation.class);
    }

    private Form checked(ServerWebExchange exchange, Form form, Consultation consultation) {
        form.ordered(Values.fields(consultation));
        Faults.of(consultation, form)
                .forEach(fault ->
                        form.reject(fault.field(), pages.text(exchange, fault.code(), fault.number(), fault.more())));
        return form;
    }
}

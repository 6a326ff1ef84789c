package nl.meent.portal.consultations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.calls.Versioned;
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
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Responding to a consultation, keeping a draft, and revising until it closes. */
@Controller
class RespondPage {
    private static final String RESPONSE = "/v1/consultations/{id}/responses/mine";
    /** The version of what was sent before, beside that of the draft. */
    private static final String SENT_VERSION = "versie-antwoord";

    private final Service community;
    private final ResponseDrafts drafts;
    private final LastWriter lastWriter;
    private final SecondLook secondLook;
    private final Pages pages;

    RespondPage(
            @Qualifier("community") Service community,
            ResponseDrafts drafts,
            LastWriter lastWriter,
            SecondLook secondLook,
            Pages pages) {
        this.community = community;
        this.drafts = drafts;
        this.lastWriter = lastWriter;
        this.secondLook = secondLook;
        this.pages = pages;
    }

    /** A draft goes before what was sent: it is what was being worked on. */
    @GetMapping("/raadplegingen/{id}/antwoord")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        return Mono.zip(consultation(id), drafts.draft(id), drafts.sent(id)).flatMap(all -> {
            Versioned<Values.Response> draft = all.getT2();
            Versioned<Values.Response> sent = all.getT3();
            boolean drafted = !draft.body().all().isEmpty();
            Form form = Form.fresh().put(Form.VERSION, draft.etag()).put(SENT_VERSION, sent.etag());
            Values.fill(form, all.getT1(), drafted ? draft.body() : sent.body());
            boolean unsent = drafted && sent.etag() != null;
            return pages.show(
                    exchange,
                    "consultations/respond",
                    Mono.just(model(all.getT1(), form, "response", null, unsent)));
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
                        return keepDraft(exchange, consultation, form);
                    }
                    if (form.has("stap", "terug")) {
                        return page(exchange, consultation, form, HttpStatus.OK, "response");
                    }
                    if (checked(exchange, form, consultation).isInvalid()) {
                        return page(exchange, consultation, form, HttpStatus.BAD_REQUEST, "response");
                    }
                    return secondLook.before(
                            exchange,
                            form,
                            Values.written(consultation),
                            () -> form.has("stap", "controle")
                                    ? summary(exchange, consultation, form)
                                    : submit(exchange, consultation, form),
                            (again, status) -> page(exchange, consultation, again, status, "response"));
                });
    }

    private Mono<Rendering> keepDraft(ServerWebExchange exchange, Consultation consultation, Form form) {
        return pages.submit(
                exchange,
                form.ordered(Values.fields(consultation)),
                drafts.keep(consultation, form).flatMap(kept -> whole(exchange, consultation, form, kept)),
                kept -> path(consultation) + "/antwoord",
                "consultations.drafted",
                (again, status) -> status == HttpStatus.PRECONDITION_FAILED
                        ? stale(exchange, consultation, again, true)
                        : page(exchange, consultation, again, status, "draft"));
    }

    /** What was kept if it was all; else a refusal of the rest, in a form that goes on from the version that was kept. */
    private Mono<ResponseDrafts.Kept> whole(
            ServerWebExchange exchange, Consultation consultation, Form form, ResponseDrafts.Kept kept) {
        if (kept.leftOut().isEmpty()) {
            return Mono.just(kept);
        }
        form.put(Form.VERSION, kept.etag());
        return Mono.error(Faults.refusing(kept.leftOut().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> atQuestion(exchange, consultation.numberOf(each.getKey()), each.getValue())))));
    }

    /** Kept while one types: answers with the words that say so, and the version that the next one is made from. */
    @PostMapping("/raadplegingen/{id}/antwoord/concept")
    Mono<Rendering> keep(@PathVariable String id, ServerWebExchange exchange) {
        return Mono.zip(consultation(id), exchange.getFormData().map(Form::sent))
                .flatMap(both -> drafts.keep(both.getT1(), both.getT2())
                        .doOnNext(kept -> exchange.getResponse().getHeaders().setETag(kept.etag()))
                        .map(kept -> told(exchange, both.getT1(), kept))
                        .onErrorResume(Refused.class, refused -> notKept(exchange, both.getT1(), refused)))
                .flatMap(says -> pages.piece(exchange, "consultations/kept", Mono.just(Pages.model("says", says))));
    }

    private String told(ServerWebExchange exchange, Consultation consultation, ResponseDrafts.Kept kept) {
        String at = pages.moments(exchange).time(pages.now());
        String leftOut = kept.leftOut().entrySet().stream()
                .map(each -> atQuestion(exchange, consultation.numberOf(each.getKey()), each.getValue()))
                .collect(Collectors.joining(" "));
        return leftOut.isEmpty()
                ? pages.text(exchange, "drafts.saved", at)
                : pages.text(exchange, "consultations.kept-but", at, leftOut);
    }

    private Mono<String> notKept(ServerWebExchange exchange, Consultation consultation, Refused refused) {
        return refused.status() == HttpStatus.PRECONDITION_FAILED.value()
                ? lastWriter
                        .of(exchange, consultation, true)
                        .map(who -> pages.text(
                                exchange, "consultations.kept-stale", pages.text(exchange, who.staleMessage())))
                : Mono.just(pages.text(
                        exchange,
                        "consultations.kept-failed-because",
                        String.valueOf(refused.problem().detail())));
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

    private Mono<Rendering> submit(ServerWebExchange exchange, Consultation consultation, Form form) {
        List<Map<String, Object>> answers = Values.answers(form, consultation);
        return pages.submit(
                exchange,
                form.ordered(Values.fields(consultation)),
                community
                        .put(RESPONSE, consultation.id())
                        .ifMatch(form.text(SENT_VERSION))
                        .body(Map.of("answers", answers))
                        .done()
                        .onErrorMap(
                                Refused.class,
                                refused -> Faults.atQuestions(
                                        refused,
                                        consultation,
                                        answers,
                                        (number, reason) -> atQuestion(exchange, number, reason))),
                done -> path(consultation),
                "consultations.responded",
                (again, status) -> status == HttpStatus.PRECONDITION_FAILED
                        ? stale(exchange, consultation, again, false)
                        : page(exchange, consultation, again, status, "response"));
    }

    /** Somebody was first: what was typed stays; sending it again replaces what stands there now. */
    private Mono<Rendering> stale(ServerWebExchange exchange, Consultation consultation, Form form, boolean draft) {
        String id = consultation.id();
        return Mono.zip(drafts.draft(id), drafts.sent(id), lastWriter.of(exchange, consultation, draft))
                .flatMap(now -> pages.show(
                        exchange,
                        "consultations/respond",
                        HttpStatus.PRECONDITION_FAILED,
                        Mono.just(model(
                                consultation,
                                form.put(Form.VERSION, now.getT1().etag())
                                        .put(SENT_VERSION, now.getT2().etag()),
                                draft ? "draft" : "response",
                                now.getT3().staleMessage(),
                                false))));
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange, Consultation consultation, Form form, HttpStatus status, String what) {
        return pages.show(
                exchange,
                "consultations/respond",
                status,
                Mono.just(model(consultation, form, what, null, false)));
    }

    /**
     * @param what   what was sent: {@code draft} or {@code response}
     * @param stale  code of the message that says who was first; null if nobody was
     * @param unsent whether this is a changed version of what was sent
     */
    private static Map<String, @Nullable Object> model(
            Consultation consultation, Form form, String what, @Nullable String stale, boolean unsent) {
        return Pages.model(
                "c",
                consultation,
                "form",
                form,
                "filled",
                Values.answers(form, consultation).size(),
                "what",
                what,
                "stale",
                stale,
                "unsent",
                unsent,
                "revising",
                form.text(SENT_VERSION) != null);
    }

    private Mono<Consultation> consultation(String id) {
        return community.get("/v1/consultations/{id}", id).as(Consultation.class);
    }

    private static String path(Consultation consultation) {
        return "/raadplegingen/" + consultation.id();
    }

    private Form checked(ServerWebExchange exchange, Form form, Consultation consultation) {
        form.ordered(Values.fields(consultation));
        Faults.of(consultation, form)
                .forEach(fault -> form.reject(
                        Values.field(fault.question()),
                        pages.text(exchange, fault.code(), fault.number(), fault.limit())));
        return form;
    }

    private String atQuestion(ServerWebExchange exchange, int number, String reason) {
        return pages.text(exchange, "consultations.at-question", number, reason);
    }
}

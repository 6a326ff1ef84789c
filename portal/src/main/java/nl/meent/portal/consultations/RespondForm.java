package nl.meent.portal.consultations;

import java.util.Map;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form in which one answers, as it is shown first and as it comes back. */
@Component
class RespondForm {
    /** The field with the version of what was sent before, beside that of the draft. */
    static final String SENT_VERSION = "versie-antwoord";

    /** The field with the questions that were explained after what was sent before. */
    static final String SEE_AGAIN = "opnieuw";

    private final ResponseDrafts drafts;
    private final LastWriter lastWriter;
    private final Pages pages;

    RespondForm(ResponseDrafts drafts, LastWriter lastWriter, Pages pages) {
        this.drafts = drafts;
        this.lastWriter = lastWriter;
        this.pages = pages;
    }

    /** @param unsent whether this is a changed version of what was sent */
    Mono<Rendering> first(ServerWebExchange exchange, Consultation consultation, Form form, boolean unsent) {
        return pages.show(
                exchange, "consultations/respond", Mono.just(model(consultation, form, "response", null, unsent)));
    }

    /** @param what what was sent: {@code draft} or {@code response} */
    Mono<Rendering> again(
            ServerWebExchange exchange, Consultation consultation, Form form, HttpStatus status, String what) {
        return pages.show(
                exchange, "consultations/respond", status, Mono.just(model(consultation, form, what, null, false)));
    }

    /** Somebody was first: what was typed stays; sending it again replaces what stands there now. */
    Mono<Rendering> stale(ServerWebExchange exchange, Consultation consultation, Form form, boolean draft) {
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

    /** What is wrong with a question, with its number. */
    String atQuestion(ServerWebExchange exchange, int number, String reason) {
        return pages.text(exchange, "consultations.at-question", number, reason);
    }

    /** @param stale code of the message that says who was first; null if nobody was */
    private static Map<String, @Nullable Object> model(
            Consultation consultation, Form form, String what, @Nullable String stale, boolean unsent) {
        return Pages.model(
                "c",
                consultation,
                "form",
                form,
                "steps",
                Steps.of(consultation, form),
                "filled",
                Values.toSend(form, consultation).size(),
                "asked",
                Asked.of(consultation, form).size(),
                "unasked",
                Asked.leftOut(consultation, form),
                "what",
                what,
                "stale",
                stale,
                "unsent",
                unsent,
                "revising",
                form.text(SENT_VERSION) != null);
    }
}

package nl.meent.portal.consultations;

import java.util.Map;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
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

    /** What says who sent it for one's organisation. */
    static final String SENT_BY = "ingestuurd";

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
                exchange,
                "consultations/respond",
                Mono.just(model(exchange, consultation, form, "response", null, Map.of(), unsent, null)));
    }

    /**
     * After the closing.
     *
     * @param form      what was sent; nothing if that never was
     * @param neverSent what was still a draft then
     */
    Mono<Rendering> over(ServerWebExchange exchange, Consultation consultation, Form form, Form neverSent) {
        return pages.show(
                exchange,
                "consultations/respond",
                Mono.just(model(exchange, consultation, form, "response", null, Map.of(), false, neverSent)));
    }

    /** @param what what was sent: {@code draft} or {@code response} */
    Mono<Rendering> again(
            ServerWebExchange exchange, Consultation consultation, Form form, HttpStatus status, String what) {
        return pages.show(
                exchange,
                "consultations/respond",
                status,
                Mono.just(model(
                        exchange, consultation, form, what, null, Map.of(), false, unsentIn(consultation, form))));
    }

    /**
     * Somebody was first: what was typed stays, and where something else was written both are shown.
     *
     * @param what what was sent: {@code draft} or {@code response}
     */
    Mono<Rendering> stale(ServerWebExchange exchange, Consultation consultation, Form form, String what) {
        return drafts.meanwhile(consultation, form)
                .flatMap(meanwhile -> stale(exchange, consultation, meanwhile, what));
    }

    /**
     * As {@link #stale(ServerWebExchange, Consultation, Form, String)}, where what was written is known already.
     *
     * @param what what was sent; or {@code rest} if it is a draft of which the rest was kept
     */
    Mono<Rendering> stale(ServerWebExchange exchange, Consultation consultation, Meanwhile meanwhile, String what) {
        Form form = meanwhile.form();
        if (!meanwhile.isNothing()) {
            form.put(Steps.STEP, Steps.ALL);
        }
        return lastWriter
                .of(exchange, consultation, meanwhile)
                .flatMap(who -> pages.show(
                        exchange,
                        "consultations/respond",
                        HttpStatus.PRECONDITION_FAILED,
                        Mono.just(model(
                                exchange,
                                consultation,
                                form,
                                what,
                                who.staleMessage(),
                                meanwhile.byQuestion(),
                                false,
                                unsentIn(consultation, form)))));
    }

    /** What comes back after the closing wasn't sent. */
    private static @Nullable Form unsentIn(Consultation consultation, Form form) {
        return consultation.isOpen() ? null : form;
    }

    /** Whether a service refuses since somebody changed what was seen, or wrote something where there was nothing. */
    static boolean isStale(int status) {
        return status == HttpStatus.PRECONDITION_FAILED.value() || status == HttpStatus.PRECONDITION_REQUIRED.value();
    }

    /** What is wrong with a question, with its number. */
    String atQuestion(ServerWebExchange exchange, int number, String reason) {
        return pages.text(exchange, "consultations.at-question", number, reason);
    }

    /**
     * @param stale code of the message that says who was first; null if nobody was
     * @param differences what else was written, by the id of the question
     * @param unsent whether the form is a changed version of what was sent
     * @param neverSent what can't be sent any more; null if there is nothing, or if it still can
     */
    private static Map<String, @Nullable Object> model(
            ServerWebExchange exchange,
            Consultation consultation,
            Form form,
            String what,
            @Nullable String stale,
            Map<String, Meanwhile.Difference> differences,
            boolean unsent,
            @Nullable Form neverSent) {
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
                "differences",
                differences,
                "unsent",
                unsent,
                "neverSent",
                neverSent,
                "kept",
                kept(exchange, consultation, form, stale),
                "revising",
                form.text(SENT_VERSION) != null);
    }

    /**
     * Tells the script what became of the text in a page that it came back in: {@code partly} if somebody is to look before the rest is
     * kept, {@code not-yet} if it can be kept at once; null where it stands as it was kept, and where
     * there is nothing to keep.
     */
    private static @Nullable String kept(
            ServerWebExchange exchange, Consultation consultation, Form form, @Nullable String stale) {
        boolean sent = HttpMethod.POST.equals(exchange.getRequest().getMethod())
                && !Values.answers(form, consultation).isEmpty();
        return stale != null ? "partly" : sent ? "not-yet" : null;
    }
}

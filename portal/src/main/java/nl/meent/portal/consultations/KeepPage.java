package nl.meent.portal.consultations;

import java.util.Map;
import java.util.stream.Collectors;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Keeping the draft of a response: asked for, between steps, and while one types. */
@Controller
class KeepPage {
    /** Tells the script how many questions are filled in. */
    private static final String FILLED = "Meent-Filled";

    /** Tells the script how many questions are asked. */
    private static final String ASKED = "Meent-Asked";

    /** Tells the script what stands in the draft now, for {@link Meanwhile}. */
    private static final String BASIS = "Meent-Basis";

    private final Service community;
    private final ResponseDrafts drafts;
    private final RespondForm respond;
    private final LastWriter lastWriter;
    private final Pages pages;

    KeepPage(
            @Qualifier("community") Service community,
            ResponseDrafts drafts,
            RespondForm respond,
            LastWriter lastWriter,
            Pages pages) {
        this.community = community;
        this.drafts = drafts;
        this.respond = respond;
        this.lastWriter = lastWriter;
        this.pages = pages;
    }

    /** Keeps it because somebody asked for that, or goes to another step: what was typed comes along in the draft. */
    Mono<Rendering> keep(ServerWebExchange exchange, Consultation consultation, Form form) {
        return pages.submit(
                exchange,
                form.ordered(Values.fields(consultation)),
                drafts.keep(consultation, form)
                        .flatMap(kept -> whole(exchange, consultation, form, kept))
                        .onErrorResume(Refused.class, refused -> joined(exchange, consultation, form, refused)),
                kept -> Steps.path(consultation, form),
                Steps.isGoing(form) ? null : "consultations.drafted",
                (again, status) -> RespondForm.isStale(status.value())
                        ? respond.stale(exchange, consultation, again, "draft")
                        : respond.again(exchange, consultation, again, status, "draft"));
    }

    /** Where others wrote at other questions only, both are kept; who wrote at the same ones is to see them first. */
    private Mono<ResponseDrafts.Kept> joined(
            ServerWebExchange exchange, Consultation consultation, Form form, Refused refused) {
        return RespondForm.isStale(refused.status())
                ? drafts.meanwhile(consultation, form)
                        .filter(Meanwhile::isJoined)
                        .switchIfEmpty(Mono.error(refused))
                        .map(Meanwhile::form)
                        .flatMap(both -> drafts.keep(consultation, both)
                                .flatMap(kept -> whole(exchange, consultation, both, kept)))
                : Mono.error(refused);
    }

    /** What was kept if it was all; else a refusal of the rest, in a form that goes on from the version that was kept. */
    private Mono<ResponseDrafts.Kept> whole(
            ServerWebExchange exchange, Consultation consultation, Form form, ResponseDrafts.Kept kept) {
        if (kept.leftOut().isEmpty()) {
            return Mono.just(kept);
        }
        form.put(Form.VERSION, kept.etag())
                .put(
                        Meanwhile.BASIS,
                        Meanwhile.basis(consultation, form, kept.leftOut().keySet()));
        return Mono.error(Faults.refusing(kept.leftOut().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> respond.atQuestion(exchange, consultation.numberOf(each.getKey()), each.getValue())))));
    }

    /** Kept while one types: answers with the words that say so, and the version that the next one is made from. */
    @PostMapping("/raadplegingen/{id}/antwoord/concept")
    Mono<Rendering> keepTyped(@PathVariable String id, ServerWebExchange exchange) {
        return Mono.zip(
                        community.get("/v1/consultations/{id}", id).as(Consultation.class),
                        exchange.getFormData().map(Form::sent))
                .flatMap(both -> drafts.keep(both.getT1(), both.getT2())
                        .doOnNext(kept -> say(exchange, kept, both.getT1(), both.getT2()))
                        .map(kept -> told(exchange, both.getT1(), both.getT2(), kept))
                        .onErrorResume(Refused.class, refused -> notKept(exchange, both.getT1(), refused)))
                .flatMap(says -> pages.piece(exchange, "consultations/kept", Mono.just(Pages.model("says", says))));
    }

    /** The version that the next one is made from, and how much of what is asked is filled in. */
    private static void say(
            ServerWebExchange exchange, ResponseDrafts.Kept kept, Consultation consultation, Form form) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setETag(kept.etag());
        headers.set(BASIS, Meanwhile.basis(consultation, form, kept.leftOut().keySet()));
        headers.set(FILLED, Integer.toString(Values.toSend(form, consultation).size()));
        headers.set(ASKED, Integer.toString(Asked.of(consultation, form).size()));
    }

    private String told(ServerWebExchange exchange, Consultation consultation, Form form, ResponseDrafts.Kept kept) {
        String at = pages.moments(exchange).time(pages.now());
        String leftOut = kept.leftOut().entrySet().stream()
                .map(each -> respond.atQuestion(exchange, consultation.numberOf(each.getKey()), each.getValue()))
                .collect(Collectors.joining(" "));
        if (!leftOut.isEmpty()) {
            return pages.text(exchange, "consultations.kept-but", at, leftOut);
        }
        String faults = Faults.ofChoices(consultation, form).stream()
                .map(fault -> pages.text(exchange, fault.code(), fault.number(), fault.more()))
                .collect(Collectors.joining(", "));
        String saved = faults.isEmpty()
                ? pages.text(exchange, "drafts.saved", at)
                : pages.text(exchange, "consultations.kept-though", at, faults);
        return Asked.leftOut(consultation, form).stream()
                .map(question ->
                        pages.text(exchange, "consultations.kept-unasked", consultation.numberOf(question.id())))
                .reduce(saved, (said, more) -> said + " " + more);
    }

    private Mono<String> notKept(ServerWebExchange exchange, Consultation consultation, Refused refused) {
        return RespondForm.isStale(refused.status())
                ? lastWriter
                        .of(exchange, consultation, true)
                        .map(who -> pages.text(
                                exchange, "consultations.kept-stale", pages.text(exchange, who.staleMessage())))
                : Mono.just(pages.text(
                        exchange,
                        "consultations.kept-failed-because",
                        String.valueOf(refused.problem().detail())));
    }
}

package nl.meent.portal.consultations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Author;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

    /** Tells the script how much of the form was kept: {@code all}, {@code partly} or {@code none}. */
    private static final String KEPT = "Meent-Kept";

    /** Tells the script at which questions, or parts of an outcome, both wrote, by their numbers. */
    static final String BOTH = "Meent-Both";

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
                        ? both(exchange, consultation, again)
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

    /** Both wrote: of what they wrote both texts are shown, and the rest is kept if it can be. */
    private Mono<Rendering> both(ServerWebExchange exchange, Consultation consultation, Form form) {
        return drafts.meanwhile(consultation, form)
                .flatMap(meanwhile -> Mono.just(meanwhile)
                        .filter(each -> !each.isJoined())
                        .flatMap(each -> joinedIfDrafted(consultation, form, each))
                        .onErrorResume(Refused.class, refused -> Mono.empty())
                        .flatMap(kept -> respond.stale(
                                exchange,
                                consultation,
                                meanwhile.kept(
                                        consultation,
                                        kept.etag(),
                                        kept.leftOut().keySet()),
                                kept.leftOut().isEmpty() ? "rest" : "draft"))
                        .switchIfEmpty(Mono.defer(() -> respond.stale(exchange, consultation, meanwhile, "draft"))));
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
                .flatMap(both -> typed(exchange, both.getT1(), both.getT2()))
                .flatMap(says -> pages.piece(exchange, "consultations/kept", Mono.just(Pages.model("says", says))));
    }

    private Mono<String> typed(ServerWebExchange exchange, Consultation consultation, Form form) {
        return drafts.keep(consultation, form)
                .map(kept -> {
                    exchange.getResponse().getHeaders().setETag(kept.etag());
                    tell(exchange, KEPT, kept.leftOut().isEmpty() ? "all" : "partly");
                    say(
                            exchange,
                            consultation,
                            form,
                            Meanwhile.basis(consultation, form, kept.leftOut().keySet()));
                    return told(exchange, consultation, form, kept);
                })
                .onErrorResume(
                        Refused.class,
                        refused -> RespondForm.isStale(refused.status())
                                ? beside(exchange, consultation, form)
                                : Mono.error(refused))
                .onErrorResume(
                        Refused.class,
                        refused -> refused.status() == HttpStatus.TOO_MANY_REQUESTS.value()
                                ? Mono.error(refused)
                                : Mono.just(notKept(
                                        exchange,
                                        "consultations.kept-failed-because",
                                        String.valueOf(refused.problem().detail()))));
    }

    private String notKept(ServerWebExchange exchange, String code, Object... arguments) {
        tell(exchange, KEPT, "none");
        return pages.text(exchange, code, arguments);
    }

    private static void tell(ServerWebExchange exchange, String header, String value) {
        exchange.getResponse().getHeaders().set(header, value);
    }

    /**
     * Kept beside what was written elsewhere; where both wrote, what is there stays. The form doesn't show that yet, so it goes on from the
     * version that it was made from, and is joined again the next time.
     */
    private Mono<String> beside(ServerWebExchange exchange, Consultation consultation, Form form) {
        return drafts.meanwhile(consultation, form)
                .flatMap(meanwhile -> meanwhile.sent() == null
                        ? lastWriter
                                .of(exchange, consultation, meanwhile)
                                .map(who -> pages.text(exchange, who.staleMessage()))
                                .flatMap(stale -> beside(exchange, consultation, form, meanwhile, stale))
                        : sentSince(exchange, consultation, meanwhile.sent().submittedBy()));
    }

    private Mono<String> beside(
            ServerWebExchange exchange, Consultation consultation, Form form, Meanwhile meanwhile, String stale) {
        return joinedIfDrafted(consultation, form, meanwhile)
                .map(kept -> {
                    Set<String> leftOut = kept.leftOut().keySet();
                    say(exchange, consultation, form, meanwhile.basisOf(consultation, form, leftOut));
                    boolean whole = meanwhile.isJoined() && leftOut.isEmpty();
                    tell(exchange, KEPT, whole ? "all" : "partly");
                    return toldBeside(exchange, consultation, meanwhile, stale);
                })
                .switchIfEmpty(Mono.fromSupplier(() -> notKept(exchange, "consultations.kept-stale", stale)));
    }

    /** Somebody sent it, and the draft is no more: whoever types on is to begin another one knowingly. */
    private Mono<String> sentSince(ServerWebExchange exchange, Consultation consultation, @Nullable Author sender) {
        String name = sender == null ? "" : String.valueOf(sender.displayName());
        return lastWriter.of(exchange, consultation, sender).map(who -> notKept(exchange, who.sentMessage(), name));
    }

    /** Empty where something was sent meanwhile, which is to be seen before a draft is begun again, and where somebody is first once more. */
    private Mono<ResponseDrafts.Kept> joinedIfDrafted(Consultation consultation, Form form, Meanwhile meanwhile) {
        return Objects.equals(meanwhile.form().text(RespondForm.SENT_VERSION), form.text(RespondForm.SENT_VERSION))
                ? drafts.keep(consultation, meanwhile.rest())
                        .onErrorResume(
                                Refused.class,
                                refused -> RespondForm.isStale(refused.status()) ? Mono.empty() : Mono.error(refused))
                : Mono.empty();
    }

    private String toldBeside(
            ServerWebExchange exchange, Consultation consultation, Meanwhile meanwhile, String stale) {
        String at = pages.moments(exchange).time(pages.now());
        List<String> both = meanwhile.contested().stream()
                .map(question -> Integer.toString(consultation.numberOf(question.id())))
                .toList();
        if (both.isEmpty()) {
            return pages.text(exchange, "consultations.kept-beside", stale, at);
        }
        tell(exchange, BOTH, String.join(",", both));
        return pages.text(exchange, "consultations.kept-beside-but", stale, at, String.join(", ", both));
    }

    /** What stands in the draft now, and how much of what is asked is filled in. */
    private static void say(ServerWebExchange exchange, Consultation consultation, Form form, String basis) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set(BASIS, basis);
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
                .reduce(saved, (said, more) -> said + (said.endsWith(".") ? " " : ". ") + more);
    }
}

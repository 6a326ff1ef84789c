package nl.meent.portal.consultations;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.meent.portal.calls.Away;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.drafts.Drafts;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * An advocate writes what came of a consultation. What is told to everybody who responded is told at once, so one is asked once more first;
 * and what a colleague published meanwhile is seen before it is replaced.
 */
@Controller
class OutcomePage {
    private static final String WITHOUT_HEARD = "outcome-without-heard";
    private static final String WITHOUT_DONE = "outcome-without-done";

    private final Service community;
    private final Pages pages;
    private final ConsultationPage page;
    private final OutcomeDrafts drafts;
    private final Aftermath aftermath;

    OutcomePage(
            @Qualifier("community") Service community,
            Pages pages,
            ConsultationPage page,
            OutcomeDrafts drafts,
            Aftermath aftermath) {
        this.aftermath = aftermath;
        this.community = community;
        this.pages = pages;
        this.page = page;
        this.drafts = drafts;
    }

    @PostMapping("/raadplegingen/{id}/uitkomst")
    Mono<Rendering> write(@PathVariable String id, Principal writer, ServerWebExchange exchange) {
        return Mono.zip(
                        community.get("/v1/consultations/{id}", id).as(Consultation.class),
                        exchange.getFormData().map(Form::sent))
                .flatMap(both -> {
                    Consultation consultation = both.getT1();
                    Form form = both.getT2();
                    if (form.has("stap", "concept")) {
                        return kept(exchange, writer, id, form);
                    }
                    return OutcomeMeanwhile.isStale(consultation, form)
                            ? joined(exchange, writer, consultation, form)
                            : checked(exchange, writer, consultation, form);
                });
    }

    /** What was published since the form was made is seen first; who wrote the same, or nothing else, goes on. */
    private Mono<Rendering> joined(ServerWebExchange exchange, Principal writer, Consultation consultation, Form form) {
        return since(consultation, form)
                .flatMap(meanwhile -> meanwhile.differences().isEmpty()
                        ? checked(exchange, writer, consultation, meanwhile.form())
                        : stale(exchange, writer, consultation.id(), form))
                .onErrorResume(
                        Away.class,
                        away -> again(exchange, consultation.id(), form.away(), HttpStatus.SERVICE_UNAVAILABLE));
    }

    /**
     * Both texts are shown, by the page itself. What was written is kept as it was, from the outcome that it was made from: whoever walks
     * away sees both once more.
     */
    private Mono<Rendering> stale(ServerWebExchange exchange, Principal writer, String id, Form form) {
        return Part.of(drafts.keep(writer, id, form))
                .then(Mono.defer(() -> again(exchange, id, form, HttpStatus.PRECONDITION_FAILED)));
    }

    private Mono<Rendering> checked(
            ServerWebExchange exchange, Principal writer, Consultation consultation, Form form) {
        OutcomeForm.half(form, consultation)
                .forEach((field, number) -> form.reject(field, lacking(exchange, field, number)));
        if (form.isInvalid()) {
            return refused(exchange, writer, consultation, form);
        }
        boolean tells = consultation.outcome() == null || OutcomeForm.isTold(form);
        return tells && !form.has("zeker", "true")
                ? asked(exchange, writer, consultation.id(), form)
                : published(exchange, writer, consultation, form);
    }

    /** What was written for the first time is kept too. */
    private Mono<Rendering> refused(
            ServerWebExchange exchange, Principal writer, Consultation consultation, Form form) {
        String id = consultation.id();
        Mono<?> kept = consultation.outcome() == null ? Part.of(drafts.keep(writer, id, form)) : Mono.empty();
        return kept.then(Mono.defer(() -> again(exchange, id, form, HttpStatus.BAD_REQUEST)));
    }

    /** What goes out to everybody who responded is asked once more, and kept: whoever is asked may walk away. */
    private Mono<Rendering> asked(ServerWebExchange exchange, Principal writer, String id, Form form) {
        return Part.of(drafts.keep(writer, id, form)).then(Mono.defer(() -> again(exchange, id, form, HttpStatus.OK)));
    }

    /** Kept while somebody types: answers with the words that say so, and whether something was published since. */
    @PostMapping("/raadplegingen/{id}/uitkomst/concept")
    Mono<Rendering> keep(@PathVariable String id, Principal writer, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> drafts.keep(writer, id, form)
                        .flatMap(at -> kept(exchange, id, form, at))
                        .switchIfEmpty(Mono.defer(() -> drafts.unkept(exchange, form))));
    }

    private Mono<Rendering> kept(ServerWebExchange exchange, String id, Form form, Instant at) {
        return Part.of(community.get("/v1/consultations/{id}", id).as(Consultation.class))
                .mapNotNull(Part::value)
                .filter(consultation -> OutcomeMeanwhile.isStale(consultation, form))
                .flatMap(consultation -> Part.of(since(consultation, form))
                        .mapNotNull(Part::value)
                        .filter(meanwhile -> !meanwhile.differences().isEmpty())
                        .flatMap(meanwhile -> keptBeside(exchange, consultation, meanwhile, at)))
                .switchIfEmpty(
                        Mono.defer(() -> pages.piece(exchange, "drafts/saved", Mono.just(Pages.model("at", at)))));
    }

    private Mono<Rendering> keptBeside(
            ServerWebExchange exchange, Consultation consultation, OutcomeMeanwhile meanwhile, Instant at) {
        List<String> parts = OutcomePart.names(consultation);
        String both = meanwhile.differences().stream()
                .filter(each -> !each.taken())
                .map(each -> Integer.toString(parts.indexOf(each.part()) + 1))
                .collect(Collectors.joining(","));
        if (!both.isEmpty()) {
            exchange.getResponse().getHeaders().set(KeepPage.BOTH, both);
        }
        String says = pages.text(
                exchange,
                "consultations.outcome-kept-beside",
                pages.moments(exchange).time(at));
        return pages.piece(exchange, "consultations/kept", Mono.just(Pages.model("says", says)));
    }

    /** What was published since the form was made. */
    private Mono<OutcomeMeanwhile> since(Consultation consultation, Form form) {
        return aftermath
                .evidence(consultation)
                .map(evidence -> OutcomeMeanwhile.of(consultation, evidence, Citable.NONE, Form.sent(form.all())));
    }

    private Mono<Rendering> kept(ServerWebExchange exchange, Principal writer, String id, Form form) {
        return drafts.keep(writer, id, form)
                .flatMap(_ -> pages.go(exchange, "/concepten", "drafts.kept-now"))
                .switchIfEmpty(Mono.defer(() -> again(
                        exchange,
                        id,
                        form.reject(pages.text(exchange, "ask.nothing-to-keep", Drafts.LONGEST_OF_SEVERAL)),
                        HttpStatus.BAD_REQUEST)));
    }

    private Mono<Rendering> published(
            ServerWebExchange exchange, Principal writer, Consultation consultation, Form form) {
        String id = consultation.id();
        return pages.submit(
                exchange,
                form,
                community
                        .put("/v1/consultations/{id}/outcome", id)
                        .ifMatch(form.version())
                        .body(OutcomeForm.body(form, consultation))
                        .done()
                        .onErrorMap(Refused.class, refused -> named(exchange, refused, form, consultation))
                        .flatMap(done -> Part.of(drafts.drop(writer, id)).thenReturn(done)),
                done -> "/raadplegingen/" + id,
                flash(consultation, form),
                (again, status) -> RespondForm.isStale(status.value())
                        ? stale(exchange, writer, id, Form.sent(form.all()))
                        : again(exchange, id, again, status));
    }

    private Mono<Rendering> again(ServerWebExchange exchange, String id, Form form, HttpStatus status) {
        return page.page(exchange, id, new Forms(form, "outcome"), status);
    }

    /** Points at the fields of the form, and names questions and documents by their numbers. */
    private Refused named(ServerWebExchange exchange, Refused refused, Form form, Consultation consultation) {
        return Faults.reworded(OutcomeForm.named(refused, form, consultation), error -> {
            String pointer = String.valueOf(error.pointer());
            if (WITHOUT_HEARD.equals(error.code()) || WITHOUT_DONE.equals(error.code())) {
                String field = pointer.substring(1).replace('/', '.');
                String question = field.substring(field.indexOf('.') + 1);
                return new FieldError(pointer, error.code(), lacking(exchange, field, consultation.numberOf(question)));
            }
            return DraftFaults.inDocument(error, "links", (code, number) -> pages.text(exchange, code, number));
        });
    }

    private String lacking(ServerWebExchange exchange, String field, int number) {
        return pages.text(
                exchange,
                field.startsWith("done.")
                        ? "consultations.outcome-without-done"
                        : "consultations.outcome-without-heard",
                number);
    }

    private static String flash(Consultation before, Form form) {
        if (before.outcome() == null) {
            return "consultations.outcome-published";
        }
        return OutcomeForm.isTold(form) ? "consultations.outcome-changed-told" : "consultations.outcome-changed";
    }
}

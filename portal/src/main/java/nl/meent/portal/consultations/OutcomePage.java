package nl.meent.portal.consultations;

import java.security.Principal;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
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

/** An advocate writes what came of a consultation. What is published is told at once, so one is asked once more first. */
@Controller
class OutcomePage {
    private static final String WITHOUT_HEARD = "outcome-without-heard";
    private static final String WITHOUT_DONE = "outcome-without-done";

    private final Service community;
    private final Pages pages;
    private final ConsultationPage page;
    private final OutcomeDrafts drafts;

    OutcomePage(@Qualifier("community") Service community, Pages pages, ConsultationPage page, OutcomeDrafts drafts) {
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
                    OutcomeForm.half(form, consultation)
                            .forEach((field, number) -> form.reject(field, lacking(exchange, field, number)));
                    boolean unasked = consultation.outcome() == null && !form.has("zeker", "true");
                    return form.isInvalid() || unasked
                            ? unpublished(exchange, writer, consultation, form)
                            : published(exchange, writer, consultation, form);
                });
    }

    /** What was written for the first time is kept too: whoever is asked may walk away. */
    private Mono<Rendering> unpublished(
            ServerWebExchange exchange, Principal writer, Consultation consultation, Form form) {
        String id = consultation.id();
        HttpStatus status = form.isInvalid() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
        Mono<?> kept = consultation.outcome() == null ? Part.of(drafts.keep(writer, id, form)) : Mono.empty();
        return kept.then(Mono.defer(() -> again(exchange, id, form, status)));
    }

    /** Kept while somebody types: answers with the words that say so. */
    @PostMapping("/raadplegingen/{id}/uitkomst/concept")
    Mono<Rendering> keep(@PathVariable String id, Principal writer, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> drafts.keep(writer, id, form))
                .map(at -> pages.piece(exchange, "drafts/saved", Mono.just(Pages.model("at", at))))
                .defaultIfEmpty(Mono.just(
                        Rendering.view("drafts/unsaved").status(HttpStatus.OK).build()))
                .flatMap(rendering -> rendering);
    }

    private Mono<Rendering> kept(ServerWebExchange exchange, Principal writer, String id, Form form) {
        return drafts.keep(writer, id, form)
                .flatMap(_ -> pages.go(exchange, "/concepten", "drafts.kept-now"))
                .switchIfEmpty(Mono.defer(() -> again(
                        exchange,
                        id,
                        form.reject(pages.text(exchange, "ask.nothing-to-keep")),
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
                        .body(OutcomeForm.body(form, consultation))
                        .done()
                        .onErrorMap(Refused.class, refused -> named(exchange, refused, form, consultation))
                        .flatMap(done -> Part.of(drafts.drop(writer, id)).thenReturn(done)),
                done -> "/raadplegingen/" + id,
                flash(consultation, form),
                (again, status) -> again(exchange, id, again, status));
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

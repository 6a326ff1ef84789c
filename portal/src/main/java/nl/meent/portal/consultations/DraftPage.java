package nl.meent.portal.consultations;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meent.portal.calls.Away;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Done;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Me;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Visitor;
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

/** An advocate drafts a consultation or changes a draft. A button adds a question; what was typed comes along. */
@Controller
class DraftPage {
    private static final Pattern OF_A_QUESTION = Pattern.compile("/questions/(\\d{1,2})/");

    private final Service community;
    private final Catalogues catalogues;
    private final AudienceCount count;
    private final NamedOrganisations organisations;
    private final Uploads uploads;
    private final Visitor visitor;
    private final Pages pages;

    DraftPage(
            @Qualifier("community") Service community,
            Catalogues catalogues,
            AudienceCount count,
            NamedOrganisations organisations,
            Uploads uploads,
            Visitor visitor,
            Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.count = count;
        this.organisations = organisations;
        this.uploads = uploads;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GetMapping("/raadplegingen/nieuw")
    Mono<Rendering> fresh(ServerWebExchange exchange) {
        return visitor.who(exchange, Me::isAdvocate)
                .flatMap(advocate -> form(exchange, null, DraftForm.fresh(), false, HttpStatus.OK));
    }

    @GetMapping("/raadplegingen/{id}/wijzigen")
    Mono<Rendering> edit(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .get("/v1/consultations/{id}", id)
                .versioned(Consultation.class)
                .flatMap(found -> found.body().is("DRAFT")
                        ? form(exchange, id, DraftForm.of(found.body(), found.etag()), false, HttpStatus.OK)
                        : pages.go(exchange, "/raadplegingen/" + id, null));
    }

    @PostMapping("/raadplegingen")
    Mono<Rendering> draft(ServerWebExchange exchange) {
        return sent(
                exchange,
                null,
                form -> community.post("/v1/consultations").key(form.key()),
                done -> "/raadplegingen/" + done.created());
    }

    /** The count that keeps up with the boxes; what else stands in the form comes along and is left alone. */
    @PostMapping("/raadplegingen/doelgroep")
    Mono<Rendering> count(ServerWebExchange exchange) {
        return pages.piece(
                exchange,
                "consultations/parts :: size",
                exchange.getFormData()
                        .map(Form::sent)
                        .flatMap(form -> count.of(exchange, form)
                                .map(size -> Pages.model("size", size, "why", form.error(NamedOrganisations.FIELD)))));
    }

    @PostMapping("/raadplegingen/{id}/wijzigen")
    Mono<Rendering> redraft(@PathVariable String id, ServerWebExchange exchange) {
        return sent(
                exchange,
                id,
                form -> community.patch("/v1/consultations/{id}", id).ifMatch(form.version()),
                done -> "/raadplegingen/" + id);
    }

    /** A press on a button inside the form gives it back with what was asked for; any other saves. */
    private Mono<Rendering> sent(
            ServerWebExchange exchange, @Nullable String id, Function<Form, Call> call, Function<Done, String> next) {
        return uploads.ofDocuments(exchange).flatMap(form -> {
            Form stepped = DraftSteps.of(form);
            if (stepped != null || form.isFailed()) {
                Form shown = stepped == null ? form : stepped;
                return form(exchange, id, shown, false, form.isFailed() ? Uploads.status(form) : HttpStatus.OK);
            }
            DraftForm.named(DraftForm.compact(form));
            if (DraftForm.isClosedBefore(form, pages.now())) {
                form.reject("closesAt", pages.text(exchange, "consultations.f.closes-past"));
                return form(exchange, id, form, false, HttpStatus.BAD_REQUEST);
            }
            return organisations
                    .codes(exchange, form)
                    .flatMap(codes -> form.isInvalid()
                            ? form(exchange, id, form, false, HttpStatus.BAD_REQUEST)
                            : send(exchange, id, form, call.apply(form).body(DraftForm.body(form, codes)), next))
                    .onErrorResume(
                            Away.class, _ -> form(exchange, id, form.away(), false, HttpStatus.SERVICE_UNAVAILABLE));
        });
    }

    private Mono<Rendering> send(
            ServerWebExchange exchange, @Nullable String id, Form form, Call call, Function<Done, String> next) {
        return pages.submit(
                exchange,
                form,
                call.done().onErrorMap(Refused.class, refused -> numbered(exchange, refused, form)),
                next,
                "consultations.saved",
                (again, status) -> status == HttpStatus.PRECONDITION_FAILED && id != null
                        ? stale(exchange, id, again)
                        : form(exchange, id, again, false, status));
    }

    /** What is wrong with a question or a document names its number, and the label of its field. */
    private Refused numbered(ServerWebExchange exchange, Refused refused, Form form) {
        return Faults.reworded(refused, error -> {
            Matcher question = OF_A_QUESTION.matcher(String.valueOf(error.pointer()));
            if (!question.lookingAt()) {
                return DraftFaults.inDocument(error, "documents", (code, number) -> pages.text(exchange, code, number));
            }
            String code = DraftFaults.ofNumber(error, form);
            String detail = code == null ? String.valueOf(error.detail()) : pages.text(exchange, code);
            return new FieldError(
                    error.pointer(),
                    error.code(),
                    pages.text(exchange, "consultations.at-question", Integer.parseInt(question.group(1)) + 1, detail));
        });
    }

    /** Another advocate was first: what was typed stays, and sending it again replaces what stands there now. */
    private Mono<Rendering> stale(ServerWebExchange exchange, String id, Form form) {
        return community
                .get("/v1/consultations/{id}", id)
                .versioned(Consultation.class)
                .flatMap(now ->
                        form(exchange, id, form.put(Form.VERSION, now.etag()), true, HttpStatus.PRECONDITION_FAILED));
    }

    /** The form of a new draft, or with an id of one that is there. */
    Mono<Rendering> form(ServerWebExchange exchange, @Nullable String id, Form form, boolean stale, HttpStatus status) {
        SectionsForm.sorted(DraftForm.named(form));
        return pages.show(
                exchange,
                "consultations/draft",
                status,
                count.ifAsked(exchange, form)
                        .flatMap(size -> Mono.zip(catalogues.read(), Mono.just(size), organisations.inWords(form)))
                        .map(found -> Pages.model(
                                "size",
                                found.getT2(),
                                "form",
                                form,
                                "id",
                                id,
                                "stale",
                                stale,
                                "choices",
                                DraftChoices.of(form, found.getT1(), key -> pages.text(exchange, key)),
                                "count",
                                DraftForm.questions(form),
                                "sections",
                                SectionsForm.options(form),
                                "more",
                                QuestionContext.of(form),
                                "documents",
                                DraftForm.documents(form),
                                "files",
                                DraftForm.files(form))));
    }
}

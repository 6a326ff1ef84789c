package nl.meent.portal.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.calls.Versioned;
import nl.meent.portal.drafts.Draft;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.FlashLink;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A consultation: why, what, until when; its coverage for an advocate, its outcome for all. */
@Controller
class ConsultationPage {
    private static final String BEING_COUNTED = "consultation-being-counted";

    private final Service community;
    private final Visitor visitor;
    private final Catalogues catalogues;
    private final NamedOrganisations organisations;
    private final AudienceCount count;
    private final Aftermath aftermath;
    private final OutcomeDrafts drafts;
    private final Pages pages;

    ConsultationPage(
            @Qualifier("community") Service community,
            Visitor visitor,
            Catalogues catalogues,
            NamedOrganisations organisations,
            AudienceCount count,
            Aftermath aftermath,
            OutcomeDrafts drafts,
            Pages pages) {
        this.community = community;
        this.visitor = visitor;
        this.catalogues = catalogues;
        this.organisations = organisations;
        this.count = count;
        this.aftermath = aftermath;
        this.drafts = drafts;
        this.pages = pages;
    }

    /** How many were invited, opened it, have a draft, responded. */
    record Reach(long invited, long opened, long drafted, long responded) {}

    /** Coverage in numbers. */
    record Coverage(Reach members, Reach organisations) {
        /** Whether nobody was ever asked. */
        public boolean isNobody() {
            return members.invited() == 0 && members.opened() == 0;
        }
    }

    @GetMapping("/raadplegingen/{id}")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        return page(exchange, id, Forms.fresh(), HttpStatus.OK);
    }

    /** The numbers as they are now, for the script that keeps the page up. */
    @GetMapping("/raadplegingen/{id}/stand")
    Mono<Rendering> stand(@PathVariable String id, ServerWebExchange exchange) {
        return pages.piece(
                exchange,
                "consultations/parts :: coverage",
                Mono.zip(
                                community.get("/v1/consultations/{id}", id).as(Consultation.class),
                                community
                                        .get("/v1/consultations/{id}/coverage", id)
                                        .as(Coverage.class))
                        .map(both -> Pages.model("c", both.getT1(), "reach", both.getT2())));
    }

    /** Coverage for an advocate, results where the publication rule allows them: either may be missing. */
    Mono<Rendering> page(ServerWebExchange exchange, String id, Forms forms, HttpStatus status) {
        return pages.show(
                exchange,
                "consultations/consultation",
                status,
                Mono.zip(
                                community.get("/v1/consultations/{id}", id).versioned(Consultation.class),
                                visitor.isAdvocate(exchange),
                                catalogues.read())
                        .flatMap(both -> {
                            Consultation consultation = both.getT1().body();
                            boolean advocate = both.getT2();
                            return Mono.zip(
                                            coverage(id, consultation, advocate),
                                            results(id, consultation, advocate),
                                            size(consultation, advocate),
                                            aftermath.of(consultation, advocate),
                                            organisations.names(advocate ? consultation.named() : List.of()),
                                            advocate && consultation.isOver()
                                                    ? drafts.find(exchange, id)
                                                    : Mono.just(Optional.<Draft>empty()))
                                    .map(parts -> {
                                        Map<String, @Nullable Object> model = model(
                                                both.getT1(),
                                                parts.getT1(),
                                                parts.getT2(),
                                                forms,
                                                advocate,
                                                pages.now());
                                        model.put("flashLinks", Map.of("consultations.responded", receipt(id)));
                                        model.put("catalogue", both.getT3());
                                        model.put("size", parts.getT3());
                                        model.put("named", parts.getT5());
                                        model.putAll(parts.getT4().model());
                                        Draft draft = parts.getT6().orElse(null);
                                        model.put("draft", draft);
                                        model.putAll(written(consultation, forms, parts.getT4(), draft));
                                        return model;
                                    });
                        }));
    }

    private static FlashLink receipt(String id) {
        return new FlashLink("/raadplegingen/" + id + "/bewijs", "consultations.receipt");
    }

    private Mono<Part<Coverage>> coverage(String id, Consultation consultation, boolean advocate) {
        return advocate && !consultation.is("DRAFT")
                ? Part.of(community.get("/v1/consultations/{id}/coverage", id).as(Coverage.class))
                : Mono.just(Part.none());
    }

    /** How many will be told when it opens. */
    private Mono<Part<AudienceSize>> size(Consultation consultation, boolean advocate) {
        return advocate && consultation.is("DRAFT") && consultation.audience() != null
                ? count.of(consultation.audience())
                : Mono.just(Part.none());
    }

    private Mono<Part<Figures>> results(String id, Consultation consultation, boolean advocate) {
        return consultation.is("OUTCOME_PUBLISHED") || (advocate && consultation.is("CLOSED"))
                ? Part.of(community
                        .get("/v1/consultations/{id}/results", id)
                        .as(Figures.class)
                        .onErrorResume(
                                Refused.class,
                                refused ->
                                        BEING_COUNTED.equals(refused.problem().code())
                                                ? Mono.just(Figures.NOT_YET)
                                                : Mono.error(refused)))
                : Mono.just(Part.none());
    }

    /** The form of the outcome, and what was published since it was made. */
    private static Map<String, @Nullable Object> written(
            Consultation consultation, Forms forms, Aftermath.Shown shown, @Nullable Draft draft) {
        Form form = outcome(consultation, forms, shown, draft);
        OutcomeMeanwhile meanwhile = shown.whole()
                ? OutcomeMeanwhile.of(consultation, shown.evidence(), shown.citable(), form)
                : OutcomeMeanwhile.none(form);
        return Pages.model(
                "outcome",
                meanwhile.form(),
                "meanwhile",
                meanwhile,
                "rooms",
                OutcomeForm.room(consultation, meanwhile.form()),
                "parts",
                OutcomePart.names(consultation));
    }

    /**
     * What was sent and came back, else what was kept, else what is published. Where it isn't known what that rests on, the form names no
     * version: what it lacks is put in before anything is published.
     */
    private static Form outcome(Consultation consultation, Forms forms, Aftermath.Shown shown, @Nullable Draft draft) {
        if (forms.isAt("outcome")) {
            return forms.at("outcome");
        }
        if (draft != null) {
            return Form.sent(draft.fields()).within(OutcomeForm.PLACE);
        }
        Form form = OutcomeForm.of(consultation, shown.evidence());
        return shown.whole() ? form : form.put(Form.VERSION, null);
    }

    private static Map<String, @Nullable Object> model(
            Versioned<Consultation> consultation,
            Part<Coverage> coverage,
            Part<Figures> results,
            Forms forms,
            boolean advocate,
            Instant now) {
        return Pages.model(
                "c",
                consultation.body(),
                "coverage",
                coverage,
                "results",
                results,
                "forms",
                forms,
                "form",
                forms.sent(),
                "advocate",
                advocate,
                "now",
                now);
    }
}

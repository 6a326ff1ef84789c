package nl.meent.portal.receipts;

import java.util.List;
import nl.meent.portal.calls.Service;
import nl.meent.portal.consultations.Consultation;
import nl.meent.portal.consultations.Said;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.transparency.Evidence;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.EvidenceCheck;
import nl.meent.transparency.EvidenceFile;
import nl.meent.transparency.InvalidProofException;
import nl.meent.transparency.LogEntry;
import nl.meent.transparency.Reason;
import nl.meent.transparency.Receipt;
import nl.meent.transparency.VerificationKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One's own receipt, and the check of whatever receipt somebody brings. */
@Controller
class ReceiptPage {
    private static final String FIELD = "bewijs";

    private final Service community;
    private final PublicLog log;
    private final Pages pages;

    ReceiptPage(@Qualifier("community") Service community, PublicLog log, Pages pages) {
        this.community = community;
        this.log = log;
        this.pages = pages;
    }

    /** What the results say of the responses that they counted; null while they say nothing of it. */
    record Results(
            @Nullable String checkpoint,
            @Nullable List<String> counted,
            @Nullable LogEntry recorded) {
        @Nullable
        Counted asCounted() {
            return checkpoint == null || counted == null ? null : new Counted(checkpoint, counted, recorded);
        }
    }

    @GetMapping("/raadplegingen/{id}/bewijs")
    Mono<Rendering> own(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "receipts/receipt",
                log.key()
                        .flatMap(key -> Mono.zip(
                                        community
                                                .get("/v1/consultations/{id}", id)
                                                .as(Consultation.class),
                                        evidence(id, key))
                                .map(found -> Pages.model(
                                        "id",
                                        id,
                                        "subject",
                                        found.getT1().title(),
                                        "answers",
                                        Said.all(
                                                found.getT1(),
                                                found.getT2().receipt().answers()),
                                        "position",
                                        found.getT2().receipt().position(),
                                        "verdict",
                                        new Verdict(EvidenceCheck.of(found.getT2(), key))))));
    }

    /** To keep: all that a check needs, also without a network. */
    @GetMapping("/raadplegingen/{id}/bewijs.json")
    Mono<ResponseEntity<String>> file(@PathVariable String id) {
        return log.key()
                .flatMap(key -> evidence(id, key))
                .map(evidence -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bewijs.json\"")
                        .body(EvidenceFile.write(evidence)));
    }

    private Mono<Evidence> evidence(String id, VerificationKey key) {
        Mono<Receipt> receipt = community
                .get("/v1/consultations/{id}/responses/mine/receipt", id)
                .as(Receipt.class);
        Mono<Part<Results>> results =
                Part.of(community.get("/v1/consultations/{id}/results", id).as(Results.class));
        return Mono.zip(receipt, results).flatMap(found -> {
            Results counted = found.getT2().value();
            return log.upToDate(new Evidence(found.getT1(), counted == null ? null : counted.asCounted(), null), key);
        });
    }

    @GetMapping("/bewijs")
    Mono<Rendering> form(ServerWebExchange exchange) {
        return log.key().flatMap(key -> page(exchange, Form.fresh(), null, key.toString(), HttpStatus.OK));
    }

    @PostMapping("/bewijs")
    Mono<Rendering> check(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> log.key()
                        .flatMap(key -> read(form)
                                .flatMap(evidence -> withResults(exchange, evidence))
                                .flatMap(evidence -> log.upToDate(evidence, key))
                                .map(evidence -> new Verdict(EvidenceCheck.of(evidence, key)))
                                .flatMap(verdict -> page(exchange, form, verdict, key.toString(), HttpStatus.OK))
                                .onErrorResume(
                                        InvalidProofException.class,
                                        none -> page(
                                                exchange,
                                                form.reject(FIELD, pages.text(exchange, fault(none))),
                                                null,
                                                key.toString(),
                                                HttpStatus.BAD_REQUEST))));
    }

    /** A receipt that was kept before the closing has no results: whoever may read them now has it held against them. */
    private Mono<Evidence> withResults(ServerWebExchange exchange, Evidence evidence) {
        return evidence.results() != null
                ? Mono.just(evidence)
                : exchange.getPrincipal()
                        .flatMap(_ -> Part.of(community
                                .get(
                                        "/v1/consultations/{id}/results",
                                        evidence.receipt().consultationId())
                                .as(Results.class)))
                        .mapNotNull(Part::value)
                        .mapNotNull(Results::asCounted)
                        .map(counted -> new Evidence(evidence.receipt(), counted, evidence.today()))
                        .defaultIfEmpty(evidence);
    }

    private static String fault(InvalidProofException none) {
        return none.reason() == Reason.NAMED_TWICE ? "receipts.twice" : "receipts.none";
    }

    private static Mono<Evidence> read(Form form) {
        return Mono.fromCallable(() -> EvidenceFile.read(form.value(FIELD)));
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange, Form form, @Nullable Verdict verdict, String key, HttpStatus status) {
        return pages.show(
                exchange,
                "receipts/check",
                status,
                Mono.just(Pages.model("form", form, "verdict", verdict, "key", key)));
    }
}

package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.consultations.write.DraftConsultation;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.web.editing.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Consultations that are used again: copied, taken out as a file, brought in from one. */
@RestController
@RequestMapping("/v1/consultations")
class ReuseEndpoint {

    private final ConsultationAccess access;
    private final ConsultationFile file;
    private final ImportCheck check;
    private final Commands commands;

    ReuseEndpoint(ConsultationAccess access, ConsultationFile file, ImportCheck check, Commands commands) {
        this.access = access;
        this.file = file;
        this.check = check;
        this.commands = commands;
    }

    @PostMapping("/{id}/copies")
    @Operation(
            summary = "Maak een nieuw concept van een raadpleging (belangenbehartiger)",
            description = "Alles is hetzelfde, behalve de titel en de momenten van openen en sluiten")
    Mono<ResponseEntity<CreatedConsultation>> copy(
            Actor actor, @PathVariable ConsultationId id, @Nullable IdempotencyKey key) {
        return access.toRun(id, actor)
                .flatMap(consultation -> draft(
                        actor,
                        key,
                        "POST /v1/consultations/" + id + "/copies",
                        id.toString(),
                        file.copyOf(consultation.content())));
    }

    @GetMapping("/{id}/export")
    @Operation(
            summary = "Een raadpleging als bestand, zonder de reacties (belangenbehartiger)",
            description = "Het formaat staat in docs/consultation-format.md; imports neemt het aan")
    Mono<ResponseEntity<ObjectNode>> export(Actor actor, @PathVariable ConsultationId id) {
        return access.toRun(id, actor)
                .map(consultation -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                attachment(consultation.content().title()))
                        .body(file.write(consultation.content())));
    }

    private static String attachment(String title) {
        return ContentDisposition.attachment()
                .filename(title.replaceAll("[^\\p{L}\\p{N} ()-]", "") + ".json", StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    @PostMapping("/imports")
    @Operation(
            summary = "Maak een nieuw concept van een bestand (belangenbehartiger)",
            description = "Velden, thema's, kringen en organisaties die hier niet bestaan, worden genoemd en geweigerd")
    Mono<ResponseEntity<CreatedConsultation>> bringIn(
            Actor actor, @Nullable IdempotencyKey key, @RequestBody JsonNode sent) {
        ConsultationAccess.requireAdvocate(actor);
        return check.checked(sent)
                .flatMap(body -> draft(actor, key, "POST /v1/consultations/imports", sent.toString(), body));
    }

    private Mono<ResponseEntity<CreatedConsultation>> draft(
            Actor actor, @Nullable IdempotencyKey key, String route, String request, ConsultationBody body) {
        ConsultationId id = ConsultationId.next();
        return commands.create(
                        new Creation(actor.id(), route, key, request, id.toString()),
                        new DraftConsultation(id, body.value(), actor.id()))
                .map(created -> CreatedConsultation.at("/v1/consultations/" + created.id(), created));
    }
}

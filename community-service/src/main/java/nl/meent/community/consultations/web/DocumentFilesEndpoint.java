package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.files.Files;
import nl.meent.community.files.StoredFile;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.AttachedFile;
import nl.meent.events.consultations.BackgroundDocument;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The files among the documents of a consultation, for whoever may read it: knowing a file's id gives no right to it. */
@RestController
@RequestMapping("/v1/consultations/{id}/files")
class DocumentFilesEndpoint {

    private final ConsultationAccess access;
    private final Files files;

    DocumentFilesEndpoint(ConsultationAccess access, Files files) {
        this.access = access;
        this.files = files;
    }

    /** To be saved, never shown in the place of a page: what a file holds was checked, but not by us alone. */
    @GetMapping("/{fileId}")
    @Operation(summary = "Een bestand bij een raadpleging")
    Mono<ResponseEntity<Publisher<DataBuffer>>> file(
            Actor actor, @PathVariable ConsultationId id, @PathVariable String fileId) {
        return access.toRead(id, actor)
                .mapNotNull(consultation -> shown(consultation, fileId))
                .flatMap(file -> files.find(file.id()).map(stored -> answer(file, stored)))
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)));
    }

    private static @Nullable AttachedFile shown(StoredConsultation consultation, String fileId) {
        return consultation.content().documents().stream()
                .map(BackgroundDocument::file)
                .filter(Objects::nonNull)
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .orElse(null);
    }

    private static ResponseEntity<Publisher<DataBuffer>> answer(AttachedFile file, StoredFile stored) {
        String disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .contentLength(stored.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .eTag(file.id())
                .body(stored.content());
    }
}

package nl.meent.community.files.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.files.FileRecognition;
import nl.meent.community.files.Files;
import nl.meent.community.members.Actor;
import nl.meent.community.members.MemberRejection;
import nl.meent.events.consultations.AttachedFile;
import nl.meent.events.members.Role;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where an advocate brings the files of a consultation before it is drafted. */
@RestController
@RequestMapping("/v1/files")
class FilesEndpoint {

    private final Files files;
    private final FileRecognition recognition;
    private final PlatformClock clock;

    FilesEndpoint(Files files, FileRecognition recognition, PlatformClock clock) {
        this.files = files;
        this.recognition = recognition;
        this.clock = clock;
    }

    /** The answer goes into {@code documents[].file} of a draft as it is. The same file twice has the same answer. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Breng een bestand voor een raadpleging (belangenbehartiger)",
            description =
                    "De inhoud is het bestand zelf. Neem het antwoord over in documents[].file van een concept. Een"
                            + " bestand dat na een dag bij geen raadpleging hoort, wordt gewist.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    Mono<AttachedFile> bring(
            Actor actor,
            @RequestParam @NotBlank @Size(max = 1_000) String name,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        rejectIf(!actor.has(Role.ADVOCATE), MemberRejection.ADVOCATES_ONLY);
        return DataBufferUtils.join(exchange.getRequest().getBody())
                .map(FilesEndpoint::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(content -> files.keep(content, recognition.of(content), name, clock.instant()));
    }

    private static byte[] bytes(DataBuffer joined) {
        byte[] content = new byte[joined.readableByteCount()];
        joined.read(content);
        DataBufferUtils.release(joined);
        return content;
    }
}

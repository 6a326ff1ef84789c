package nl.meent.community.markdown.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.meent.community.markdown.Markdown;
import nl.meent.community.members.Actor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A look at a text before it is placed: as posts, answers and consultations will show it. */
@RestController
class PreviewsEndpoint {

    /** Markdown. */
    record PreviewBody(@NotBlank @Size(max = 20_000) String body) {}

    /** HTML that is safe to show. */
    record PreviewAnswer(String bodyHtml) {}

    @PostMapping("/v1/previews")
    @Operation(summary = "Hoe een tekst eruit komt te zien; er wordt niets bewaard")
    Mono<PreviewAnswer> preview(Actor actor, @Valid @RequestBody PreviewBody body) {
        return Mono.fromSupplier(() -> new PreviewAnswer(Markdown.html(body.body())));
    }
}

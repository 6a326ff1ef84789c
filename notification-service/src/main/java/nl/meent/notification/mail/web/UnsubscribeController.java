package nl.meent.notification.mail.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.meent.notification.mail.Unsubscribing;
import nl.meent.notification.notices.Kind;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Ends e-mail for whoever has the link out of a message: the link is the proof, nobody signs in. */
@RestController
@RequestMapping("/v1/unsubscribe/{key}")
@Tag(name = "Voorkeuren")
class UnsubscribeController {

    private final Unsubscribing unsubscribing;

    UnsubscribeController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    /**
     * What a key is for.
     *
     * @param kind the kind of which one would get no e-mail any more
     */
    record KeyView(Kind kind) {}

    @GetMapping
    @Operation(
            operationId = "getUnsubscribe",
            summary = "Voor welke soort e-mail een afmeldlink is",
            description = "Verandert niets.")
    Mono<KeyView> get(@PathVariable("key") String key) {
        return unsubscribing.kind(key).map(KeyView::new);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "postUnsubscribe",
            summary = "Zet e-mail van één soort uit",
            description = "Wat u niet meer per e-mail krijgt, komt nog wel in uw inbox. Nog eens is geen fout.")
    Mono<Void> post(@PathVariable("key") String key) {
        return unsubscribing.unsubscribe(key);
    }
}

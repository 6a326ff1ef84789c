package nl.meent.community.transparency;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nl.meent.transparency.Receipt.InclusionProof;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What everybody may know of the log, without a token. */
@RestController
@RequestMapping("/v1/log")
class TransparencyEndpoint {

    private final TransparencyLog log;

    TransparencyEndpoint(TransparencyLog log) {
        this.log = log;
    }

    /** The way between two trees. */
    record ConsistencyProof(List<String> path) {}

    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(
            summary = "De stand van het logboek, ondertekend",
            description =
                    "Een note volgens C2SP tlog-checkpoint: naam, aantal regels, wortel van de Merkle-boom (RFC 9162)")
    Mono<String> checkpoint() {
        return log.latest().map(SignedCheckpoint::note);
    }

    @GetMapping(path = "/key", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "De sleutel waarmee een stand is na te kijken (vkey volgens C2SP signed-note)")
    String key() {
        return log.verificationKey() + "\n";
    }

    @GetMapping("/inclusion-proof")
    @Operation(summary = "Het bewijs dat een regel in het logboek van een grootte staat (RFC 9162, 2.1.3)")
    Mono<InclusionProof> inclusion(@RequestParam long position, @RequestParam long size) {
        return log.inclusion(position, size);
    }

    @GetMapping("/consistency-proof")
    @Operation(summary = "Het bewijs dat een later logboek begint met een eerder (RFC 9162, 2.1.4)")
    Mono<ConsistencyProof> consistency(@RequestParam long from, @RequestParam long to) {
        return log.consistency(from, to).map(ConsistencyProof::new);
    }
}

package nl.meent.search.related;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import nl.meent.runtime.security.Caller;
import nl.meent.search.documents.DocumentType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Related things over HTTP. */
@RestController
final class RelatedController {

    private final Related related;

    RelatedController(Related related) {
        this.related = related;
    }

    /** What is like something that the caller may see. */
    @GetMapping("/v1/related")
    @Operation(
            summary = "Wat lijkt op dit bericht, deze bijeenkomst of deze raadpleging",
            description = "Hoogstens vijf resultaten die u mag zien, in de vorm van een zoekresultaat. 404 als u het"
                    + " bericht zelf niet mag zien.")
    Mono<RelatedItems> find(
            Caller caller,
            @Parameter(description = "Wat het is") @RequestParam DocumentType type,
            @Parameter(description = "De id ervan") @RequestParam UUID id) {
        return related.to(caller.memberId().toString(), type, id.toString());
    }
}

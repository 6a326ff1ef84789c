package nl.meent.search.suggestions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.meent.runtime.security.Caller;
import nl.meent.search.find.QueryText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Suggestions over HTTP. */
@RestController
final class SuggestionsController {

    private final Suggester suggester;

    SuggestionsController(Suggester suggester) {
        this.suggester = suggester;
    }

    /** What the caller may be typing. */
    @GetMapping("/v1/suggestions")
    @Operation(
            summary = "Titels en thema's terwijl u typt",
            description = "Hoogstens acht, alleen van wat u mag zien. Elk woord is het begin van een woord, of van een"
                    + " deel van een samengesteld woord: ‘beeld’ geeft ook ‘camerabeelden’.")
    Mono<SuggestionList> suggest(
            Caller caller,
            @Parameter(description = "Wat er getypt is; vanaf twee tekens komt er iets terug")
                    @RequestParam(defaultValue = "")
                    String query) {
        return suggester.suggest(caller.memberId().toString(), QueryText.of(query));
    }
}

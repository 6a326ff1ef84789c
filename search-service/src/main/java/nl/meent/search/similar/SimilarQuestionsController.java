package nl.meent.search.similar;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import nl.meent.runtime.security.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Similar questions over HTTP. A POST, because what somebody is writing belongs in no address and no log of addresses. */
@RestController
final class SimilarQuestionsController {

    private final SimilarQuestions questions;

    SimilarQuestionsController(SimilarQuestions questions) {
        this.questions = questions;
    }

    /** Whether it has been asked before. */
    @PostMapping("/v1/similar-questions")
    @Operation(
            summary = "Is dit al eens gevraagd?",
            description =
                    "Hoogstens vijf eerdere vragen en kennisproducten die u mag zien en die op de titel lijken; niets"
                            + " als niets genoeg lijkt. Bewaart en wijzigt niets.")
    Mono<SimilarQuestionList> find(Caller caller, @Valid @RequestBody ProposedQuestion proposed) {
        return questions.find(caller.memberId().toString(), proposed);
    }
}

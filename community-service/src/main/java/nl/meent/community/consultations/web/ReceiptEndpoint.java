package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import nl.meent.community.consultations.read.Responses;
import nl.meent.community.consultations.read.StoredResponse;
import nl.meent.community.members.Actor;
import nl.meent.community.transparency.TransparencyLog;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.transparency.Receipt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What a respondent keeps, to show later that the response was recorded and counted. */
@RestController
class ReceiptEndpoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConsultationAccess access;
    private final Responses responses;
    private final TransparencyLog log;

    ReceiptEndpoint(ConsultationAccess access, Responses responses, TransparencyLog log) {
        this.access = access;
        this.responses = responses;
        this.log = log;
    }

    @GetMapping("/v1/consultations/{id}/responses/mine/receipt")
    @Operation(
            summary = "Het bewijs van uw reactie, of van die van uw organisatie",
            description = "Met de antwoorden, het zout, de vastlegging in het logboek en het bewijs dat die erin staat")
    Mono<Receipt> receipt(Actor actor, @PathVariable ConsultationId id) {
        return access.toReadAnswers(id, actor)
                .flatMap(consultation -> responses.find(access.responseOf(consultation, actor)))
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)))
                .flatMap(response -> receipt(id, response));
    }

    private Mono<Receipt> receipt(ConsultationId id, StoredResponse response) {
        String commitment = response.commitment();
        String salt = response.salt();
        if (commitment == null || salt == null) {
            return Mono.error(new RejectedException(ConsultationBodyRejection.WITHOUT_RECEIPT));
        }
        return log.recorded(response.version())
                .map(recorded -> new Receipt(
                        id.toString(),
                        JSON.valueToTree(response.answers()),
                        salt,
                        commitment,
                        response.version(),
                        recorded.entry().commit(),
                        recorded.entry().previousHash(),
                        recorded.entry().inclusionProof(),
                        recorded.checkpoint()));
    }
}

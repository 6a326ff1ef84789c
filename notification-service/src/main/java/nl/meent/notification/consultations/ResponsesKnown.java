package nl.meent.notification.consultations;

import java.util.Optional;
import nl.meent.events.Personal;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Respondent;
import nl.meent.events.consultations.ResponseEvent;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.consultations.ResponseRevised;
import nl.meent.events.consultations.ResponseSubmitted;
import nl.meent.events.consultations.ResponseWithdrawn;
import nl.meent.notification.following.Memory;
import org.jspecify.annotations.Nullable;

/** Remembers who responded, for all that is told to those who did or didn't. */
final class ResponsesKnown {

    private ResponsesKnown() {}

    static void remember(ResponseEvent event, Memory memory) {
        switch (event) {
            case ResponseSubmitted submitted ->
                keep(submitted.responseId(), submitted.consultationId(), submitted.sealedRespondent(), memory);
            case ResponseRevised revised ->
                keep(revised.responseId(), revised.consultationId(), revised.sealedRespondent(), memory);
            case ResponseWithdrawn withdrawn -> drop(withdrawn.responseId(), withdrawn.consultationId(), memory);
        }
    }

    private static void keep(
            ResponseId id, ConsultationId consultation, @Nullable Personal<Respondent> respondent, Memory memory) {
        Response response = Response.of(respondent == null ? null : respondent.orNull());
        memory.keepFor(consultation, Response.SHELF, id, response);
        responded(consultation, response, memory)
                .ifPresent(responded -> memory.keep(Responded.SHELF, responded, new Responded(id)));
    }

    private static void drop(ResponseId id, ConsultationId consultation, Memory memory) {
        memory.find(Response.SHELF, id)
                .flatMap(response -> responded(consultation, response, memory))
                .ifPresent(responded -> memory.drop(Responded.SHELF, responded));
        memory.drop(Response.SHELF, id);
    }

    private static Optional<String> responded(ConsultationId id, Response response, Memory memory) {
        return memory.find(Consultation.SHELF, id)
                .flatMap(consultation -> Responded.id(id, consultation.responsePer(), response));
    }
}

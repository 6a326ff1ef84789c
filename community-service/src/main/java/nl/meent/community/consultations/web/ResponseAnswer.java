package nl.meent.community.consultations.web;

import java.time.Instant;
import java.util.List;
import nl.meent.community.consultations.read.Predating;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.read.StoredConsultation.Clarification;
import nl.meent.community.consultations.read.StoredResponse;
import nl.meent.events.consultations.Answer;

/**
 * One's own response, or the organisation's.
 *
 * @param predates what was explained after it was submitted or last revised, oldest first: a reason to look at these questions again
 */
record ResponseAnswer(List<Answer> answers, Instant submittedAt, List<Clarification> predates) {

    static ResponseAnswer of(StoredConsultation consultation, StoredResponse response) {
        return new ResponseAnswer(response.answers(), response.submittedAt(), Predating.since(consultation, response));
    }
}

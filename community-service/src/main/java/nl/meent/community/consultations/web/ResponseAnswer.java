package nl.meent.community.consultations.web;

import java.time.Instant;
import java.util.List;
import nl.meent.community.consultations.read.StoredResponse;
import nl.meent.events.consultations.Answer;

/** One's own response, or the organisation's. */
record ResponseAnswer(List<Answer> answers, Instant submittedAt) {

    static ResponseAnswer of(StoredResponse response) {
        return new ResponseAnswer(response.answers(), response.submittedAt());
    }
}

package nl.meent.community.consultations.web;

import java.time.Instant;
import java.util.List;
import nl.meent.community.consultations.read.Predating;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.read.StoredConsultation.Clarification;
import nl.meent.community.consultations.read.StoredResponse;
import nl.meent.community.members.read.MemberCard;
import nl.meent.events.consultations.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One's own response, or the organisation's.
 *
 * @param submittedBy who of the organisation submitted or last revised it; null where each member responds, and when erased
 * @param predates what was explained after it was submitted or last revised, oldest first: a reason to look at these questions again
 */
record ResponseAnswer(
        List<Answer> answers, Instant submittedAt, @Nullable MemberCard submittedBy, List<Clarification> predates) {

    static ResponseAnswer of(
            StoredConsultation consultation, StoredResponse response, @Nullable MemberCard submittedBy) {
        return new ResponseAnswer(
                response.answers(), response.submittedAt(), submittedBy, Predating.since(consultation, response));
    }
}

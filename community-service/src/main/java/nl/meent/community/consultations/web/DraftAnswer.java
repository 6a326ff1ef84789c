package nl.meent.community.consultations.web;

import java.time.Instant;
import java.util.List;
import nl.meent.community.consultations.read.ResponseDraft;
import nl.meent.community.consultations.read.ResponseDraft.DraftedAnswer;
import nl.meent.community.consultations.write.Questionnaire;
import nl.meent.community.consultations.write.Questionnaire.Given;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.web.editing.ETags;

/**
 * The draft of a response, as those who write it see it.
 *
 * @param leftOut ids of the questions whose answers are kept here but won't be in a response, since they aren't asked after the
 *     other answers
 * @param etag what {@code If-Match} wants when it is changed as a whole, and {@code draft} when it is sent as a response
 */
record DraftAnswer(List<AnswerAnswer> answers, Instant changedAt, List<String> leftOut, String etag) {

    /**
     * One answer.
     *
     * @param etag what {@code If-Match} wants when it is changed by itself
     */
    record AnswerAnswer(String questionId, Object value, String etag, Instant changedAt, MemberId changedBy) {

        static AnswerAnswer of(String questionId, DraftedAnswer answer) {
            return new AnswerAnswer(
                    questionId, answer.value(), ETags.of(answer.version()), answer.changedAt(), answer.changedBy());
        }
    }

    static DraftAnswer of(ResponseDraft draft, Questionnaire questions) {
        return new DraftAnswer(
                draft.answers().entrySet().stream()
                        .map(entry -> AnswerAnswer.of(entry.getKey(), entry.getValue()))
                        .toList(),
                draft.changedAt(),
                questions.leftOut(draft.answers().entrySet().stream()
                        .map(entry -> new Given(entry.getKey(), entry.getValue().value()))
                        .toList()),
                ETags.of(draft.version()));
    }
}

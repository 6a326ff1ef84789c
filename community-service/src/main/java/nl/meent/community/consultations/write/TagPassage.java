package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.PassageId;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives a passage of an answer a tag.
 *
 * @param passageId      stands for passage and tag
 * @param consultationId the consultation
 * @param responseId     the response
 * @param questionId     the question that was answered
 * @param from           where the passage begins, in Unicode code points from 0
 * @param to             where it ends, the first code point that is not in it
 * @param length         how long the answer is, in code points
 * @param tag            the tag
 * @param by             the advocate
 */
public record TagPassage(
        @TargetAggregateIdentifier PassageId passageId,
        ConsultationId consultationId,
        ResponseId responseId,
        String questionId,
        int from,
        int to,
        int length,
        String tag,
        MemberId by) {}

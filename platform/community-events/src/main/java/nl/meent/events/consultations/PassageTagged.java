package nl.meent.events.consultations;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * An advocate gave a passage of an answer a tag. What the passage says is the respondent's: it stands in the response alone, and goes
 * when that is erased.
 *
 * @param passageId      the tagged passage
 * @param consultationId the consultation
 * @param responseId     the response
 * @param questionId     the question that was answered
 * @param from           where it begins in the answer, in Unicode code points from 0
 * @param to             where it ends, the first code point that is not in it
 * @param tag            the tag, a word of the association
 * @param by             the advocate
 */
@StoredAs("consultation-passage.tagged")
public record PassageTagged(
        PassageId passageId,
        ConsultationId consultationId,
        ResponseId responseId,
        String questionId,
        int from,
        int to,
        String tag,
        MemberId by)
        implements PassageEvent {}

package nl.meent.community.consultations.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.meent.community.consultations.read.OpenAnswers;
import nl.meent.community.consultations.read.OpenAnswers.OpenAnswer;
import nl.meent.community.consultations.read.Quote;
import nl.meent.community.consultations.write.PassageRejection;
import nl.meent.runtime.rejections.InvalidException;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer: by place, or by its words; the whole answer where neither is said.
 *
 * @param answer the reference of the answer
 * @param from   where it begins, in code points from 0
 * @param to     where it ends, the first code point that is not in it
 * @param quote  the words themselves
 */
record PassageBody(
        @NotBlank @Size(max = 60) String answer,
        @Nullable @Min(0) Integer from,
        @Nullable @Min(0) Integer to,
        @Nullable @Size(max = 100_000) String quote) {

    /** An answer and a part that it has. */
    record Found(OpenAnswer answer, Quote part) {}

    /**
     * The answer and the part.
     *
     * @param pointer where this stands in the body
     * @throws InvalidException if there is no such answer, or it has no such part
     */
    Found in(OpenAnswers.All answers, String pointer) {
        OpenAnswer found = answers.referredTo(answer);
        if (found == null) {
            throw new InvalidException(pointer + "/answer", PassageRejection.UNKNOWN_ANSWER);
        }
        Quote part = part(found.text());
        if (part == null || !part.isIn(found.text())) {
            throw new InvalidException(pointer + (quote == null ? "/from" : "/quote"), PassageRejection.OUTSIDE_ANSWER);
        }
        return new Found(found, part);
    }

    private @Nullable Quote part(String text) {
        if (quote != null) {
            return Quote.find(text, quote);
        }
        Quote whole = Quote.whole(text);
        return new Quote(from == null ? whole.from() : from, to == null ? whole.to() : to);
    }
}

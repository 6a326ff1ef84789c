package nl.meent.community.consultations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meent.community.consultations.read.OpenAnswers.OpenAnswer;
import nl.meent.community.consultations.read.Passages.Passage;
import nl.meent.community.consultations.read.Quote;
import nl.meent.events.consultations.PassageId;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.members.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an open question, as an advocate reads it.
 *
 * @param reference    stands for it
 * @param organisation whose answer it is; absent without name, or when erased
 * @param text         the answer
 * @param passages     its parts that have a tag, in the order of the text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadAnswer(String reference, @Nullable Organisation organisation, String text, List<TaggedPart> passages) {

    /**
     * A part of the answer with a tag.
     *
     * @param id    stands for both
     * @param from  where it begins, in code points
     * @param to    where it ends, the first code point that is not in it
     * @param quote its words; null where the answer has no such part
     * @param tag   the tag
     */
    record TaggedPart(
            PassageId id, int from, int to, @Nullable String quote, String tag) {

        private static TaggedPart of(Passage passage, String text) {
            return new TaggedPart(
                    passage.id(),
                    passage.from(),
                    passage.to(),
                    new Quote(passage.from(), passage.to()).in(text),
                    passage.tag());
        }
    }

    static List<ReadAnswer> all(List<OpenAnswer> answers, List<Passage> passages, boolean named) {
        Map<ResponseId, List<Passage>> byResponse =
                passages.stream().collect(Collectors.groupingBy(Passage::responseId));
        return answers.stream()
                .map(answer -> of(answer, byResponse.getOrDefault(answer.responseId(), List.of()), named))
                .toList();
    }

    private static ReadAnswer of(OpenAnswer answer, List<Passage> ofResponse, boolean named) {
        return new ReadAnswer(
                answer.reference(),
                named ? answer.organisation() : null,
                answer.text(),
                ofResponse.stream()
                        .filter(passage -> passage.questionId().equals(answer.questionId()))
                        .sorted((one, other) -> Integer.compare(one.from(), other.from()))
                        .map(passage -> TaggedPart.of(passage, answer.text()))
                        .toList());
    }
}

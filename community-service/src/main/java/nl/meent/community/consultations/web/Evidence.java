package nl.meent.community.consultations.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meent.community.consultations.ConsultationProperties;
import nl.meent.community.consultations.read.CodeBook;
import nl.meent.community.consultations.read.CodeBook.TagUse;
import nl.meent.community.consultations.read.OpenAnswers;
import nl.meent.community.consultations.read.Passages;
import nl.meent.community.consultations.read.SmallCells;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.web.OutcomeBody.PerQuestionBody;
import nl.meent.community.consultations.web.PassageBody.Found;
import nl.meent.community.consultations.write.PassageRejection;
import nl.meent.events.consultations.Citation;
import nl.meent.events.consultations.OutcomeOfQuestion;
import nl.meent.events.consultations.TagCount;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What an outcome rests on, as it is published: places in answers, never their words; and how many responses have a tag, where neither
 * they nor the others who answered are few.
 */
@Component
class Evidence {

    private final ReadingRule reading;
    private final OpenAnswers answers;
    private final Passages passages;
    private final SmallCells cells;

    Evidence(ReadingRule reading, OpenAnswers answers, Passages passages, ConsultationProperties properties) {
        this.reading = reading;
        this.answers = answers;
        this.passages = passages;
        this.cells = new SmallCells(properties.smallestCell());
    }

    /** The answers and tags of a consultation at one moment. */
    private record Sources(OpenAnswers.All answers, List<TagUse> tags) {}

    /** What came of the questions, with what it rests on; refused where answers may not be read one by one. */
    Mono<List<OutcomeOfQuestion>> of(StoredConsultation consultation, List<PerQuestionBody> questions) {
        if (questions.stream().allMatch(each -> isEmpty(each.cites()) && isEmpty(each.tags()))) {
            return Mono.just(
                    questions.stream().map(each -> each.value(null, null)).toList());
        }
        return reading.requireFixed(consultation)
                .then(Mono.defer(() -> Mono.zip(answers.of(consultation), passages.of(consultation.id()))))
                .map(found -> new Sources(found.getT1(), CodeBook.of(found.getT2(), found.getT1())))
                .map(sources -> IntStream.range(0, questions.size())
                        .mapToObj(i -> value(questions.get(i), sources, "/perQuestion/" + i))
                        .toList());
    }

    private OutcomeOfQuestion value(PerQuestionBody question, Sources sources, String pointer) {
        return question.value(
                cited(question.cites(), sources.answers(), pointer),
                counted(question.questionId(), question.tags(), sources, pointer));
    }

    private static @Nullable List<Citation> cited(
            @Nullable List<PassageBody> cites, OpenAnswers.All answers, String pointer) {
        return cites == null || cites.isEmpty()
                ? null
                : IntStream.range(0, cites.size())
                        .mapToObj(i -> citation(cites.get(i).in(answers, pointer + "/cites/" + i)))
                        .distinct()
                        .toList();
    }

    private static Citation citation(Found found) {
        return new Citation(
                found.answer().responseId(),
                found.answer().questionId(),
                found.part().from(),
                found.part().to());
    }

    private @Nullable List<TagCount> counted(
            String questionId, @Nullable List<String> tags, Sources sources, String pointer) {
        int answered = sources.answers().to(questionId).size();
        return tags == null || tags.isEmpty()
                ? null
                : IntStream.range(0, tags.size())
                        .mapToObj(i -> use(questionId, tags.get(i), sources, pointer + "/tags/" + i))
                        .distinct()
                        .map(use -> new TagCount(use.tag(), cells.ofWhole(use.responses(), answered)))
                        .toList();
    }

    private static TagUse use(String questionId, String tag, Sources sources, String pointer) {
        return sources.tags().stream()
                .filter(use -> use.questionId().equals(questionId) && use.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new InvalidException(
                        List.of(new InvalidField(pointer, PassageRejection.UNKNOWN_TAG, Map.of("tag", tag)))));
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }
}

package nl.meent.community.consultations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.consultations.write.Questionnaire;
import nl.meent.events.consultations.Citation;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeOfQuestion;
import nl.meent.events.consultations.TagCount;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;

/** What was heard and done. */
record OutcomeBody(
        @NotBlank @Size(max = 20_000) String summary,
        @Nullable @Size(max = 100) List<@NotNull @Valid PerQuestionBody> perQuestion,
        @Nullable @Size(max = 50) List<@NotNull @Valid LinkBody> links,
        @Nullable Boolean tellRespondents) {

    /** What was heard about one question, and what was done with it. */
    record PerQuestionBody(
            @NotBlank @Size(max = 60) String questionId,
            @Nullable @Size(max = 20_000) String heard,
            @Nullable @Size(max = 20_000) String done,
            @Nullable @Size(max = 50) List<@NotNull @Valid PassageBody> cites,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 60) String> tags) {

        boolean isHeard() {
            return heard != null && !heard.isBlank();
        }

        boolean isDone() {
            return done != null && !done.isBlank();
        }

        OutcomeOfQuestion value(@Nullable List<Citation> cited, @Nullable List<TagCount> counted) {
            return new OutcomeOfQuestion(
                    questionId, heard == null ? "" : heard, done == null ? "" : done, cited, counted);
        }
    }

    /** Whether who responded is told of a change; the first outcome they are told anyway. */
    boolean tellsOfChange() {
        return Boolean.TRUE.equals(tellRespondents);
    }

    List<PerQuestionBody> questions() {
        return perQuestion == null ? List.of() : perQuestion;
    }

    Outcome value(List<OutcomeOfQuestion> questions) {
        return new Outcome(summary.strip(), questions, LinkBody.values(links));
    }

    /** That all of it is about questions that were asked. */
    void requireQuestionsOf(Questionnaire asked) {
        refuse((n, each) -> asked.has(each.questionId())
                ? null
                : new InvalidField(
                        at(n, "questionId"),
                        ConsultationRejection.UNKNOWN_QUESTION,
                        Map.of("question", each.questionId())));
    }

    /** That it tells what was heard of a question and what was done, or neither. */
    void requireBoth() {
        refuse((n, each) -> {
            if (each.isHeard() == each.isDone()) {
                return null;
            }
            return each.isHeard()
                    ? new InvalidField(at(n, "done"), ConsultationBodyRejection.OUTCOME_WITHOUT_DONE)
                    : new InvalidField(at(n, "heard"), ConsultationBodyRejection.OUTCOME_WITHOUT_HEARD);
        });
    }

    private void refuse(BiFunction<Integer, PerQuestionBody, @Nullable InvalidField> fault) {
        List<InvalidField> wrong = IntStream.range(0, questions().size())
                .boxed()
                .flatMap(n -> Stream.ofNullable(fault.apply(n, questions().get(n))))
                .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidException(wrong);
        }
    }

    private static String at(int n, String field) {
        return "/perQuestion/" + n + "/" + field;
    }
}

package nl.meent.events.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one question.
 *
 * @param questionId the question
 * @param heard      what the respondents said
 * @param done       what the association did with it
 * @param cites      the answers that this rests on; absent where none are named
 * @param tags       the tags that this rests on; absent where none are named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeOfQuestion(
        String questionId,
        String heard,
        String done,
        @Nullable List<Citation> cites,
        @Nullable List<TagCount> tags) {}

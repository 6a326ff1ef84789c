package nl.meent.community.consultations.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeOfQuestion;
import nl.meent.events.consultations.TagCount;

/** The tags that were told with an outcome, per question: once told they stay so, for two counts could be compared. */
final class ToldTags {

    private final Map<String, List<TagCount>> first = new HashMap<>();

    void tell(Outcome outcome) {
        for (OutcomeOfQuestion question : outcome.perQuestion()) {
            List<TagCount> tags = question.tags();
            if (tags != null) {
                first.putIfAbsent(question.questionId(), tags);
            }
        }
    }

    /** The outcome with the tags as they were told first, of the questions of which any were. */
    Outcome kept(Outcome outcome) {
        return new Outcome(
                outcome.summary(),
                outcome.perQuestion().stream().map(this::kept).toList(),
                outcome.links());
    }

    private OutcomeOfQuestion kept(OutcomeOfQuestion question) {
        List<TagCount> tags = question.tags();
        return tags == null
                ? question
                : new OutcomeOfQuestion(
                        question.questionId(),
                        question.heard(),
                        question.done(),
                        question.cites(),
                        first.getOrDefault(question.questionId(), tags));
    }
}

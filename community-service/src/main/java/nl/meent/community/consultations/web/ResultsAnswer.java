package nl.meent.community.consultations.web;

import java.util.List;
import nl.meent.community.consultations.read.Results;
import nl.meent.community.consultations.read.Results.Grouped;
import nl.meent.community.consultations.read.Results.OfQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The results, with what everybody who responded can hold a receipt against.
 *
 * @param responses  how many responses were counted; null where that would say too much about too few
 * @param questions  per question, in their order
 * @param grouped    the same by function and by province, where that tells of enough respondents
 * @param checkpoint a signed checkpoint of the log that holds the closing and every counted response; null where nothing is listed
 * @param counted    the commitments of the counted responses; null until the closing has been recorded, and where their number
 *     would say too much about too few
 */
record ResultsAnswer(
        @Nullable Long responses,
        List<OfQuestion> questions,
        List<Grouped> grouped,
        @Nullable String checkpoint,
        @Nullable List<String> counted) {

    static ResultsAnswer of(Results results, List<Grouped> grouped) {
        return new ResultsAnswer(results.responses(), results.questions(), grouped, null, null);
    }

    ResultsAnswer with(String note, List<String> commitments) {
        return new ResultsAnswer(responses, questions, grouped, note, commitments);
    }
}

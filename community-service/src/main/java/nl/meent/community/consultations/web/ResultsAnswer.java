package nl.meent.community.consultations.web;

import java.util.List;
import nl.meent.community.transparency.RecordedCommit;
import nl.meent.events.consultations.Results;
import nl.meent.events.consultations.Results.Grouped;
import nl.meent.events.consultations.Results.OfQuestion;
import nl.meent.transparency.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * The results, with what everybody who responded can hold a receipt against.
 *
 * @param responses  how many responses were counted; null where that would say too much about too few
 * @param questions  per question, in their order
 * @param grouped    the same by function, by province and by size of municipality, where that tells of enough respondents
 * @param checkpoint a signed checkpoint of the log, of which these results were the last and which holds every counted response; null
 *     where nothing is listed
 * @param counted    the commitments of the counted responses; null where their number would say too much about too few
 * @param recorded   the commit that records all of this, in the log of the checkpoint; null where nothing is listed
 */
record ResultsAnswer(
        @Nullable Long responses,
        List<OfQuestion> questions,
        List<Grouped> grouped,
        @Nullable String checkpoint,
        @Nullable List<String> counted,
        @Nullable LogEntry recorded) {

    static ResultsAnswer of(Results results, @Nullable RecordedCommit recorded) {
        return new ResultsAnswer(
                results.responses(),
                results.questions(),
                results.grouped(),
                recorded == null ? null : recorded.checkpoint(),
                results.counted(),
                recorded == null ? null : recorded.entry());
    }
}

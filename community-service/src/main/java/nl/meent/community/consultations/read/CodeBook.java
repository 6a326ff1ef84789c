package nl.meent.community.consultations.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.meent.community.consultations.read.Passages.Passage;

/** Which tags the answers to a consultation have. */
public final class CodeBook {

    private CodeBook() {}

    /**
     * How often a question's answers have a tag; for advocates, who read the answers one by one.
     *
     * @param questionId the question
     * @param tag        the tag
     * @param passages   how many passages have it
     * @param responses  how many responses have it once or more
     */
    public record TagUse(String questionId, String tag, long passages, long responses) {}

    private record Key(String questionId, String tag) {}

    /** Every tag of every question, by question, then by name; what has been erased is not counted. */
    public static List<TagUse> of(List<Passage> passages, OpenAnswers.All answers) {
        Map<Key, List<Passage>> byTag = passages.stream()
                .filter(passage -> answers.of(passage.responseId(), passage.questionId()) != null)
                .collect(Collectors.groupingBy(
                        passage -> new Key(passage.questionId(), passage.tag()),
                        () -> new TreeMap<>(Comparator.comparing(Key::questionId)
                                .thenComparing(Key::tag, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(Key::tag)),
                        Collectors.toList()));
        return byTag.entrySet().stream()
                .map(entry -> new TagUse(
                        entry.getKey().questionId(),
                        entry.getKey().tag(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .map(Passage::responseId)
                                .distinct()
                                .count()))
                .toList();
    }
}

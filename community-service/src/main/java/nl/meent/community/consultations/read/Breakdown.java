package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.Results.By;
import nl.meent.events.consultations.Results.Count;
import nl.meent.events.consultations.Results.Group;
import nl.meent.events.consultations.Results.Grouped;
import nl.meent.events.consultations.Results.GroupsOfQuestion;

/**
 * Results by group. Every count that is shown, and every one that can be worked out from those that are, also by somebody
 * who knows exactly who responded and to which groups they belong, is at least the smallest cell; unless nobody at all
 * chose the value, which the total says.
 * <ul>
 *   <li>The groups of a question are all respondents, so nothing is left over to be subtracted.
 *   <li>A group of fewer than the smallest cell joins others, the same ones for every question: over questions only the
 *       sizes of groups compare. For one question further groups join until no cell is small that says anything.
 *   <li>Over groupings somebody can subtract: a function, less the province in which nearly all of it are.
 *       So whatever adding and subtracting whole groups tells of (see {@link Differences}) must be no small cell either, or
 *       the last groups of the later grouping join.
 *   <li>Where the responses are shown one by one without name, somebody can look which of them add up to the numbers of a group. So of
 *       what two groupings have in common there are enough too: whoever finds out which group a response is from has found one of
 *       many.
 *   <li>That something is shown, or isn't, says something too to whoever tries all that could have been answered. The fewer
 *       there are, the more; so of few respondents there is one grouping, and none after one that can't be shown.
 * </ul>
 */
final class Breakdown {

    /** From how many respondents on, in smallest cells, more than one grouping of a question is shown. */
    static final int CELLS_FOR_SEVERAL = 10;

    private final List<Respondent> respondents;
    private final long smallest;
    private final boolean oneByOne;
    private final int cellsForSeveral;
    private final Map<By, List<RespondentGroup>> base = new EnumMap<>(By.class);

    /**
     * Somebody who responded.
     *
     * @param groups  the group that the respondent belongs to, in every grouping
     * @param answers what was answered
     */
    record Respondent(Map<By, String> groups, List<Answer> answers) {}

    private Breakdown(List<Respondent> respondents, long smallest, boolean oneByOne, int cellsForSeveral) {
        this.respondents = respondents;
        this.smallest = smallest;
        this.oneByOne = oneByOne;
        this.cellsForSeveral = cellsForSeveral;
    }

    /**
     * Breaks down the answers of these.
     *
     * @param oneByOne whether their responses are shown one by one as well, without name
     */
    static Breakdown of(List<Respondent> respondents, SmallCells cells, boolean oneByOne) {
        return of(respondents, cells, oneByOne, CELLS_FOR_SEVERAL);
    }

    /** As above, with several groupings from another number of smallest cells on: to see what follows from them. */
    static Breakdown of(List<Respondent> respondents, SmallCells cells, boolean oneByOne, int cellsForSeveral) {
        Breakdown breakdown = new Breakdown(respondents, cells.smallest(), oneByOne, cellsForSeveral);
        BitSet everybody = new BitSet();
        everybody.set(0, respondents.size());
        Joining joining = new Joining(List.of(everybody), cells.smallest());
        for (By by : By.values()) {
            List<RespondentGroup> large = Joining.bySize(breakdown.groups(by), cells.smallest());
            breakdown.base.put(by, breakdown.fitting(large, breakdown.base, joining));
        }
        return breakdown;
    }

    /** The results by group, of the questions of which that can be told. */
    List<Grouped> of(List<Question> questions) {
        Map<By, List<GroupsOfQuestion>> found = new EnumMap<>(By.class);
        for (Question question : questions) {
            of(question)
                    .forEach((by, groups) -> found.computeIfAbsent(by, _ -> new ArrayList<>())
                            .add(new GroupsOfQuestion(question.id(), groups)));
        }
        return found.entrySet().stream()
                .map(each -> new Grouped(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    /**
     * None of a question that only some were asked: its groups would have to hold against those of the question that it depends on
     * as well. And none of one about paragraphs: that would be a table for each, of too few in nearly every cell.
     */
    private Map<By, List<Group>> of(Question question) {
        return question.condition() == null ? ofAll(question) : Map.of();
    }

    private Map<By, List<Group>> ofAll(Question question) {
        Cells cells = new Cells(question);
        List<List<Answer>> answers =
                respondents.stream().map(Respondent::answers).toList();
        List<BitSet> chosen = cells.chosen(answers);
        Joining joining = new Joining(cells.told(chosen, respondents.size()), smallest);
        Map<By, List<RespondentGroup>> parts = new EnumMap<>(By.class);
        boolean several = respondents.size() >= cellsForSeveral * smallest;
        for (By by : chosen.isEmpty() ? List.<By>of() : grouped()) {
            List<RespondentGroup> fitting = fitting(base.getOrDefault(by, List.of()), parts, joining);
            if (fitting.size() < 2 || fitting.stream().anyMatch(joining::tellsOfFew)) {
                break;
            }
            parts.put(by, fitting);
            if (!several) {
                break;
            }
        }
        Map<By, List<Group>> shown = new EnumMap<>(By.class);
        parts.forEach((by, each) -> shown.put(
                by,
                each.stream().map(part -> shown(cells.values(), part, chosen)).toList()));
        return shown;
    }

    /** The groupings that have several groups whatever was answered. */
    private List<By> grouped() {
        return base.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<RespondentGroup> groups(By by) {
        Map<String, BitSet> members = new TreeMap<>();
        for (int i = 0; i < respondents.size(); i++) {
            String code = respondents.get(i).groups().get(by);
            members.computeIfAbsent(code, _ -> new BitSet()).set(i);
        }
        return members.entrySet().stream()
                .map(each -> new RespondentGroup(List.of(each.getKey()), each.getValue()))
                .toList();
    }

    /** Joins until nothing is told of few, neither by a group nor together with the groups of other groupings. */
    private List<RespondentGroup> fitting(
            List<RespondentGroup> groups, Map<By, List<RespondentGroup>> others, Joining joining) {
        List<RespondentGroup> parts = joining.byAnswers(groups);
        while (parts.size() > 1 && differencesTellOfFew(parts, others, joining.told())) {
            Joining.last(parts);
        }
        return parts;
    }

    private boolean differencesTellOfFew(
            List<RespondentGroup> parts, Map<By, List<RespondentGroup>> others, List<BitSet> told) {
        List<BitSet> groups = Stream.concat(others.values().stream(), Stream.of(parts))
                .flatMap(List::stream)
                .map(RespondentGroup::members)
                .toList();
        if (oneByOne && shareFew(groups)) {
            return true;
        }
        Differences differences = new Differences(groups);
        return told.stream().anyMatch(cell -> !cell.isEmpty() && differences.tellOfFew(cell, smallest));
    }

    /** Whether some are in the same groups of all groupings, and not enough of them. */
    private boolean shareFew(List<BitSet> groups) {
        Map<List<Integer>, Long> sizes = IntStream.range(0, respondents.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        person -> IntStream.range(0, groups.size())
                                .filter(i -> groups.get(i).get(person))
                                .boxed()
                                .toList(),
                        Collectors.counting()));
        return sizes.values().stream().anyMatch(size -> size < smallest);
    }

    private static Group shown(List<Object> values, RespondentGroup part, List<BitSet> chosen) {
        return new Group(
                part.codes(),
                IntStream.range(0, values.size())
                        .mapToObj(i -> new Count(values.get(i), part.common(chosen.get(i))))
                        .toList());
    }
}

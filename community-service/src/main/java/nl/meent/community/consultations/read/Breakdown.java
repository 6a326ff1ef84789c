package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.community.consultations.read.Results.Count;
import nl.meent.community.consultations.read.Results.Group;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;

/**
 * Results by group. A group of fewer respondents than the smallest cell joins others, the same ones for every question; and for one
 * question further groups join until no cell is small that says anything. So every count that is shown, every sum of them and every
 * difference of two such sums, on one page or over all questions and groupings, is 0 or at least the smallest cell:
 * <ul>
 *   <li>Within a question the shown groups are all respondents, so nothing is left over to be subtracted.
 *   <li>Over questions only the sizes of groups compare, and they are sums over the joined groups, none of which is small.
 *   <li>Two groupings (function, province) share nothing but the total: how they overlap is never told.
 * </ul>
 * A value that nobody chose at all is 0 in every group; that is known from the total.
 */
final class Breakdown {

    private final List<Joined> base;
    private final long smallest;

    private Breakdown(List<Joined> base, long smallest) {
        this.base = base;
        this.smallest = smallest;
    }

    /**
     * Groups that are shown as one.
     *
     * @param groups    their codes, sorted
     * @param responses what was answered in them
     */
    private record Joined(List<String> groups, List<List<Answer>> responses) {

        /** Each of several groups has one respondent at least: so many are known, and the others must be enough. */
        boolean isSmall(long smallest) {
            long known = groups.size() == 1 ? 0 : groups.size();
            return responses.size() - known < smallest;
        }

        Joined with(Joined other) {
            return new Joined(
                    Stream.concat(groups.stream(), other.groups.stream())
                            .sorted()
                            .toList(),
                    Stream.concat(responses.stream(), other.responses.stream()).toList());
        }
    }

    /** @param responses by the code of the respondent's group */
    static Breakdown of(Map<String, List<List<Answer>>> responses, SmallCells cells) {
        List<Joined> groups = new TreeMap<>(responses)
                .entrySet().stream()
                        .map(entry -> new Joined(List.of(entry.getKey()), entry.getValue()))
                        .toList();
        long smallest = cells.smallest();
        return new Breakdown(joined(groups, group -> group.isSmall(smallest)), smallest);
    }

    /** The groups of a question; none where there would be fewer than two, or nothing to count. */
    List<Group> of(Question question) {
        Cells cells = new Cells(question);
        List<List<Answer>> all =
                base.stream().flatMap(group -> group.responses().stream()).toList();
        List<Long> whole = cells.told(cells.counts(all), all.size());
        List<Joined> groups = joined(base, group -> tellsOfFew(cells, group, whole));
        boolean shown = groups.size() > 1
                && !cells.values().isEmpty()
                && groups.stream().noneMatch(group -> tellsOfFew(cells, group, whole));
        return shown ? groups.stream().map(group -> shown(cells, group)).toList() : List.of();
    }

    private boolean tellsOfFew(Cells cells, Joined group, List<Long> whole) {
        List<Long> told =
                cells.told(cells.counts(group.responses()), group.responses().size());
        return IntStream.range(0, told.size()).anyMatch(i -> whole.get(i) > 0 && told.get(i) < smallest);
    }

    private static Group shown(Cells cells, Joined group) {
        List<Object> values = cells.values();
        List<Long> counts = cells.counts(group.responses());
        return new Group(
                group.groups(),
                IntStream.range(0, values.size())
                        .mapToObj(i -> new Count(values.get(i), counts.get(i)))
                        .toList());
    }

    /**
     * In the fixed order of their codes, each that can't be shown joins the next, and what is left at the end those before. Which ones
     * join must not depend on how large others are: whoever knows the rule would conclude how large they can't have been.
     */
    private static List<Joined> joined(List<Joined> groups, Predicate<Joined> isTooSmall) {
        List<Joined> joined = new ArrayList<>();
        boolean open = false;
        for (Joined group : groups) {
            joined.add(open ? joined.removeLast().with(group) : group);
            open = isTooSmall.test(joined.getLast());
        }
        while (open && joined.size() > 1) {
            Joined rest = joined.removeLast();
            joined.add(joined.removeLast().with(rest));
            open = isTooSmall.test(joined.getLast());
        }
        return joined;
    }
}

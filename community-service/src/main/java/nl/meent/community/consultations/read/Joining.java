package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Joins groups of respondents that can't be shown. In the fixed order of their codes, each that can't be shown joins the next, and what
 * is left at the end those before. Which ones join must not depend on how large others are: whoever knows the rule would conclude how
 * large they can't have been.
 *
 * @param told     of whom the groups tell how many: those who chose a value, for each value
 * @param smallest the smallest number that may be told
 */
record Joining(List<BitSet> told, long smallest) {

    /** Until each is large enough, whatever was answered. */
    static List<RespondentGroup> bySize(List<RespondentGroup> groups, long smallest) {
        return joined(groups, group -> group.isSmall(smallest), (_, _) -> false);
    }

    /** Until none tells of few. */
    List<RespondentGroup> byAnswers(List<RespondentGroup> groups) {
        return joined(groups, this::tellsOfFew, this::tells);
    }

    /** The last joins the one before. */
    static void last(List<RespondentGroup> groups) {
        RespondentGroup rest = groups.removeLast();
        groups.add(groups.removeLast().with(rest));
    }

    boolean tellsOfFew(RespondentGroup group) {
        return told.stream().anyMatch(cell -> !cell.isEmpty() && group.common(cell) < smallest);
    }

    /**
     * Whether it follows from that these joined others, since something was too small to be shown, how much that was: of all numbers that
     * it could be, given what is shown of both together, only one is too small.
     */
    private boolean tells(RespondentGroup before, RespondentGroup both) {
        long of = before.members().cardinality();
        long others = both.members().cardinality() - of;
        return told.stream().filter(cell -> !cell.isEmpty()).anyMatch(cell -> {
            long together = both.common(cell);
            return LongStream.rangeClosed(Math.max(0, together - others), Math.min(of, together))
                            .filter(number -> number < smallest || of - number < smallest)
                            .count()
                    == 1;
        });
    }

    /** @param tells whether it follows what the first were, from what they are together with those whom they joined */
    private static List<RespondentGroup> joined(
            List<RespondentGroup> groups,
            Predicate<RespondentGroup> isTooSmall,
            BiPredicate<RespondentGroup, RespondentGroup> tells) {
        List<RespondentGroup> joined = new ArrayList<>();
        boolean open = false;
        for (RespondentGroup group : groups) {
            RespondentGroup before = open ? joined.removeLast() : group;
            RespondentGroup now = open ? before.with(group) : group;
            open = isTooSmall.test(now) || open && tells.test(before, now);
            joined.add(now);
        }
        while (open && joined.size() > 1) {
            RespondentGroup rest = joined.removeLast();
            RespondentGroup now = joined.removeLast().with(rest);
            open = isTooSmall.test(now) || tells.test(rest, now);
            joined.add(now);
        }
        return joined;
    }
}

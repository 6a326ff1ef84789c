package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps counts from telling what few said: a count from 1 up to the smallest cell is not shown, nor is what would let
 * somebody find it who knows how many there are, and this rule. Figures are given once, when nothing can change any more, so there
 * are no earlier ones to compare with.
 *
 * @param smallest from which count on one is shown
 */
public record SmallCells(int smallest) {

    /**
     * Counts that together make up everyone, such as the answers to a single choice with, as one more, the number of those
     * who did not answer.
     * <ol>
     *   <li>If none is small, all are shown.
     *   <li>Else those below the smallest cell are hidden, the zeros among them, if that leaves open which is which: there are
     *       several, of together a smallest cell at least, and they aren't all as large as they can be.
     *   <li>Else the lowest of the others is hidden too, the first of equals, if that leaves it open (see {@link Hidden}).
     *   <li>Else all are hidden: then it could be any one that is large.
     * </ol>
     * So of what looks the same from outside, each hidden count that is small was another one at least once.
     */
    public List<@Nullable Long> ofParts(List<Long> counts) {
        if (counts.stream().noneMatch(this::isSmall)) {
            return new ArrayList<>(counts);
        }
        List<@Nullable Long> shown = new ArrayList<>(counts);
        shown.replaceAll(count -> count == null || count < smallest ? null : count);
        if (leavesOpen(counts, shown)) {
            return shown;
        }
        hideLowest(shown);
        if (!Hidden.of(counts, shown, smallest).leavesOpen()) {
            shown.replaceAll(_ -> null);
        }
        return shown;
    }

    /** Of so many counts below the smallest cell that make this together. */
    private boolean leavesOpen(List<Long> counts, List<@Nullable Long> shown) {
        long together = hidden(counts, shown);
        long several = shown.stream().filter(count -> count == null).count();
        return leavesOpen(several, together, smallest);
    }

    /** Whether of these many counts below the smallest cell, which make this together, each could be another one. */
    static boolean leavesOpen(long several, long together, int smallest) {
        return several > 1 && together >= smallest && together != several * (smallest - 1);
    }

    /** One count out of a known number: neither those counted nor the others may be few. */
    public @Nullable Long ofWhole(long count, long whole) {
        return isSmall(count) || isSmall(whole - count) ? null : count;
    }

    /** Whether there are some, and not enough of them. */
    boolean areFew(long count) {
        return isSmall(count);
    }

    private boolean isSmall(long count) {
        return count > 0 && count < smallest;
    }

    private static long hidden(List<Long> counts, List<@Nullable Long> shown) {
        long hidden = 0;
        for (int i = 0; i < counts.size(); i++) {
            hidden += shown.get(i) == null ? counts.get(i) : 0;
        }
        return hidden;
    }

    private static void hideLowest(List<@Nullable Long> shown) {
        int lowest = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < shown.size(); i++) {
            Long count = shown.get(i);
            if (count != null && count < least) {
                lowest = i;
                least = count;
            }
        }
        if (lowest >= 0) {
            shown.set(lowest, null);
        }
    }
}

package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps counts from telling what few said: a count from 1 up to the smallest cell is not shown, nor is what would let
 * somebody find it by subtracting. Figures are given once, when nothing can change any more, so there are no earlier ones
 * to compare with.
 *
 * @param smallest from which count on one is shown
 */
public record SmallCells(int smallest) {

    /**
     * Counts that together make up everyone, such as the answers to a single choice with, as one more, the number of those
     * who did not answer. Once one is hidden, none that is 0 is shown (it would say who the hidden ones are not), and the
     * lowest shown ones are hidden until those hidden are together no small cell.
     */
    public List<@Nullable Long> ofParts(List<Long> counts) {
        List<@Nullable Long> shown = new ArrayList<>(counts);
        if (counts.stream().noneMatch(this::isSmall)) {
            return shown;
        }
        Collections.replaceAll(shown, 0L, null);
        shown.replaceAll(count -> count == null || isSmall(count) ? null : count);
        while (hidden(counts, shown) < smallest && shown.stream().anyMatch(count -> count != null)) {
            hideLowest(shown);
        }
        return shown;
    }

    /** One count out of a known number: neither those counted nor the others may be few. */
    public @Nullable Long ofWhole(long count, long whole) {
        return isSmall(count) || isSmall(whole - count) ? null : count;
    }

    /**
     * Of a choice of several values that everybody had to make, all counts together say how many more were chosen than there are
     * people. If only few chose several, that tells of them, so the lowest is hidden.
     */
    void hideSeveral(List<@Nullable Long> shown, long several) {
        if (isSmall(several) && shown.stream().allMatch(count -> count != null)) {
            hideLowest(shown);
        }
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
        shown.set(lowest, null);
    }
}

package nl.meent.community.consultations.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can conclude who sees which counts are hidden, knows what they make together, and that one of them is large: the lowest of
 * all large ones, hidden since the others alone would not have left open which is which.
 *
 * @param places   where counts are hidden
 * @param together what they make
 * @param shown    all counts as they are shown
 * @param smallest from which count on one is large
 */
record Hidden(List<Integer> places, long together, List<@Nullable Long> shown, int smallest) {

    /** Of these counts, of which some are hidden. */
    static Hidden of(List<Long> counts, List<@Nullable Long> shown, int smallest) {
        List<Integer> places = IntStream.range(0, counts.size())
                .filter(i -> shown.get(i) == null)
                .boxed()
                .toList();
        return new Hidden(places, places.stream().mapToLong(counts::get).sum(), shown, smallest);
    }

    /**
     * Which is the large one, and what the others make together.
     *
     * @param large its place
     * @param rest  the others together
     */
    private record Case(int large, long rest) {}

    /** Whether each hidden count could be another one than it is, if it is small, and likewise all small ones together. */
    boolean leavesOpen() {
        if (places.size() == shown.size()) {
            return false;
        }
        Set<Case> cases = cases();
        return !tellsOfSome(cases) && places.stream().noneMatch(place -> tellsOf(place, cases));
    }

    /** All in which the same would be hidden. */
    private Set<Case> cases() {
        Set<Case> cases = new HashSet<>();
        long most = (places.size() - 1L) * (smallest - 1);
        for (int place : places) {
            for (long rest = 1; rest <= most && together - rest >= smallest; rest++) {
                boolean alone = !SmallCells.leavesOpen(places.size() - 1L, rest, smallest);
                if (alone && isLowest(together - rest, place)) {
                    cases.add(new Case(place, rest));
                }
            }
        }
        return cases;
    }

    /** Whether a count at this place would have been hidden before all that are shown. */
    private boolean isLowest(long count, int place) {
        return IntStream.range(0, shown.size()).allMatch(i -> {
            Long other = shown.get(i);
            return other == null || count < other || count == other && place < i;
        });
    }

    /** Whether how many the small ones are together is the same in all cases, and which they are, and few. */
    private boolean tellsOfSome(Set<Case> cases) {
        return cases.size() == 1 && cases.iterator().next().rest() < smallest;
    }

    /** Whether the count at a place is the same in all cases, and small. */
    private boolean tellsOf(int place, Set<Case> cases) {
        Set<Long> values = new HashSet<>();
        for (Case each : cases) {
            if (each.large() == place) {
                values.add(together - each.rest());
            } else {
                addSmall(each.rest(), values);
            }
        }
        long one = values.size() == 1 ? values.iterator().next() : 0;
        return one > 0 && one < smallest;
    }

    /** What one of the small ones can be, if they make this together. */
    private void addSmall(long rest, Set<Long> values) {
        long others = (places.size() - 2L) * (smallest - 1);
        for (long value = Math.max(0, rest - others); value <= Math.min(rest, smallest - 1L); value++) {
            values.add(value);
        }
    }
}

package nl.meent.community.consultations.read;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody who knows the numbers of groups can work out: of any set of people that comes about by adding a group that
 * has none of them yet and taking off one that lies within.
 *
 * <p>Groups of one grouping have nobody in common, so alone they give their unions only. Those of several groupings mostly
 * overlap, and then give no more; where one lies within others they give the few in between.
 */
final class Differences {

    /** More sets than that are not looked at: then everything counts as found out. */
    private static final int MOST = 20_000;

    private Differences() {}

    /** Every such set but the empty one; beyond some thousands also every single person, so that nobody is overlooked. */
    static Stream<BitSet> of(Collection<BitSet> groups) {
        Set<BitSet> found = new HashSet<>();
        Deque<BitSet> next = new ArrayDeque<>(List.of(new BitSet()));
        while (!next.isEmpty() && found.size() <= MOST) {
            BitSet set = next.remove();
            groups.stream()
                    .flatMap(group -> with(set, group))
                    .filter(found::add)
                    .forEach(next::add);
        }
        return Stream.concat(
                found.stream().filter(set -> !set.isEmpty()), next.isEmpty() ? Stream.empty() : singles(groups));
    }

    private static Stream<BitSet> with(BitSet set, BitSet group) {
        BitSet changed = (BitSet) set.clone();
        changed.xor(group);
        boolean within = changed.cardinality() == set.cardinality() - group.cardinality();
        return within || !set.intersects(group) ? Stream.of(changed) : Stream.empty();
    }

    private static Stream<BitSet> singles(Collection<BitSet> groups) {
        return groups.stream().flatMapToInt(BitSet::stream).distinct().mapToObj(person -> {
            BitSet single = new BitSet();
            single.set(person);
            return single;
        });
    }
}

package nl.meent.community.consultations.read;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody who knows the numbers of groups, and who is in which, can work out by adding and subtracting them, each as often as
 * they like. Such a sum weighs every respondent by the groups that they are in; it tells of those whose weight isn't zero alone.
 * So it tells of few if there are weights of groups that are zero for everybody but a few.
 *
 * <p>With a row for each combination of groups that occurs, and a column for each group, that is: some rows of a few people can be
 * left out so that the rank of the others is lower. (With two groupings, those few are a cut through the graph in which groups
 * are joined by the people whom they have in common.) All ways to leave out a few are tried: a row that does not depend on those that were
 * kept is kept as well, or left out, which only a few times is possible.
 */
final class Differences {

    /** Ranks are counted modulo this prime; a sum that tells of few over whole numbers does so here too. */
    private static final long PRIME = 2_147_483_647L;

    /** Tries beyond that count as if something was found: rather too little is shown. */
    private static final int MOST = 100_000;

    private final int groups;
    private final Map<BitSet, BitSet> people;
    private final int all;

    /**
     * People who are in the same groups.
     *
     * @param values one for each group that they are in
     * @param size   how many of those who count are among them
     */
    private record Row(long[] values, int size) {}

    /** Between these groups, of all groupings that are shown together. */
    Differences(List<BitSet> groups) {
        this.groups = groups.size();
        this.people = byGroups(groups);
        this.all = basis(rows(new BitSet())).rank;
    }

    private static Map<BitSet, BitSet> byGroups(List<BitSet> groups) {
        Map<BitSet, BitSet> people = new HashMap<>();
        BitSet everybody = new BitSet();
        groups.forEach(everybody::or);
        everybody.stream().forEach(person -> {
            BitSet in = new BitSet();
            for (int i = 0; i < groups.size(); i++) {
                in.set(i, groups.get(i).get(person));
            }
            people.computeIfAbsent(in, _ -> new BitSet()).set(person);
        });
        return people;
    }

    /**
     * Whether some sum of groups tells of fewer than the smallest cell of those who count, though of somebody.
     *
     * @param counted who counts: everybody, or who chose something
     */
    boolean tellOfFew(BitSet counted, long smallest) {
        List<Row> rows = rows(counted);
        List<Row> kept = rows.stream().filter(row -> row.size() >= smallest).toList();
        List<Row> few = rows.stream()
                .filter(row -> row.size() > 0 && row.size() < smallest)
                .sorted(Comparator.comparing(Row::size).reversed())
                .toList();
        return new Search(few).tellOfFew(basis(kept), 0, smallest - 1);
    }

    private List<Row> rows(BitSet counted) {
        List<Row> rows = new ArrayList<>();
        people.forEach((in, who) -> {
            long[] values = new long[groups];
            in.stream().forEach(i -> values[i] = 1);
            BitSet among = (BitSet) who.clone();
            among.and(counted);
            rows.add(new Row(values, among.cardinality()));
        });
        return rows;
    }

    /** All ways to leave out some of these rows. */
    private final class Search {

        private final List<Row> few;
        private int tries;

        Search(List<Row> few) {
            this.few = few;
        }

        /** @param left how many may still be left out */
        boolean tellOfFew(Basis basis, int from, long left) {
            if (++tries > MOST) {
                return true;
            }
            if (basis.rank == all) {
                return false;
            }
            for (int i = from; i < few.size(); i++) {
                Basis with = basis.with(few.get(i));
                if (with.rank > basis.rank) {
                    return few.get(i).size() <= left
                                    && tellOfFew(basis, i + 1, left - few.get(i).size())
                            || tellOfFew(with, i + 1, left);
                }
            }
            return true;
        }
    }

    private Basis basis(List<Row> rows) {
        Basis basis = new Basis(new long[groups][0], 0);
        for (Row row : rows) {
            basis = basis.with(row);
        }
        return basis;
    }

    /**
     * Rows that don't depend on each other.
     *
     * @param byFirst by their first value that isn't zero, which is one; nothing where there is none
     */
    private record Basis(long[][] byFirst, int rank) {

        /** With this row too; the same if it depends on those that are there. */
        Basis with(Row row) {
            long[] rest = row.values().clone();
            for (int i = 0; i < rest.length; i++) {
                if (rest[i] == 0) {
                    continue;
                }
                long[] other = byFirst[i];
                if (other.length == 0) {
                    long[][] more = byFirst.clone();
                    more[i] = scaled(rest, i);
                    return new Basis(more, rank + 1);
                }
                subtract(rest, other, rest[i]);
            }
            return this;
        }

        private static long[] scaled(long[] row, int first) {
            long inverse = BigInteger.valueOf(row[first])
                    .modInverse(BigInteger.valueOf(PRIME))
                    .longValue();
            long[] scaled = new long[row.length];
            for (int i = 0; i < row.length; i++) {
                scaled[i] = row[i] * inverse % PRIME;
            }
            return scaled;
        }

        private static void subtract(long[] from, long[] row, long times) {
            for (int i = 0; i < from.length; i++) {
                from[i] = Math.floorMod(from[i] - times * row[i] % PRIME, PRIME);
            }
        }
    }
}

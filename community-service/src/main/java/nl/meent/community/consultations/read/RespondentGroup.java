package nl.meent.community.consultations.read;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Groups of respondents that are shown as one.
 *
 * @param codes   of the groups, sorted
 * @param members which respondents, by their place in the list of all
 */
record RespondentGroup(List<String> codes, BitSet members) {

    /** Each of several groups has one respondent at least: so many are known, and the others must be enough. */
    boolean isSmall(long smallest) {
        long known = codes.size() == 1 ? 0 : codes.size();
        return members.cardinality() - known < smallest;
    }

    RespondentGroup with(RespondentGroup other) {
        BitSet both = (BitSet) members.clone();
        both.or(other.members);
        return new RespondentGroup(
                Stream.concat(codes.stream(), other.codes.stream()).sorted().toList(), both);
    }

    /** How many of the group are among these. */
    long common(BitSet others) {
        BitSet both = (BitSet) members.clone();
        both.and(others);
        return both.cardinality();
    }
}

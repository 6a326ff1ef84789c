package nl.meent.transparency;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Leaves of a tree, with the definition of RFC 9162, section 2.1.1, taken word by word: slow, and nothing kept. */
record Leaves(List<byte[]> data) {

    static Leaves some(int count) {
        return new Leaves(IntStream.range(0, count)
                .mapToObj(i -> ("leaf " + i).getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    TreeHash hash(int from, int to) {
        if (to - from == 0) {
            return TreeHash.EMPTY;
        }
        if (to - from == 1) {
            return TreeHash.ofLeaf(data.get(from));
        }
        int k = 1;
        while (2 * k < to - from) {
            k = 2 * k;
        }
        return TreeHash.ofNode(hash(from, from + k), hash(from + k, to));
    }

    /** A tree over them, of any size up to theirs. */
    MerkleTree tree() {
        return new MerkleTree((level, index) -> hash((int) (index << level), (int) ((index + 1) << level)));
    }
}

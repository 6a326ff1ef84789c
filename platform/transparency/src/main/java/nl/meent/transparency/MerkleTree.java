package nl.meent.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree over a log that grows (RFC 9162, section 2.1): its root at any size that it had, proofs that a leaf is in it,
 * and proofs that a later tree only added to an earlier one. Each asks for some {@code 2 log n} nodes.
 */
public final class MerkleTree {

    private final Nodes nodes;

    /** A tree over these nodes. */
    public MerkleTree(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The nodes from which the tree is built up: those whose leaves are all there, for ever the same. */
    @FunctionalInterface
    public interface Nodes {

        /**
         * The hash over {@code 2^level} leaves from leaf {@code index * 2^level} on; it is only asked for where the log has them.
         */
        TreeHash at(int level, long index);
    }

    /** The hash over the first leaves; that of the empty tree for none. */
    public TreeHash root(long size) {
        return size == 0 ? TreeHash.EMPTY : subtree(0, size);
    }

    /**
     * What is needed to get from a leaf to the root, from the leaf upwards (section 2.1.3.1).
     *
     * @param leaf counts from 0
     * @throws IllegalArgumentException if the tree of this size has no such leaf
     */
    public List<TreeHash> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("leaf " + leaf + " of " + size);
        }
        List<TreeHash> path = new ArrayList<>();
        include(leaf, 0, size, path);
        return List.copyOf(path);
    }

    private void include(long leaf, long from, long to, List<TreeHash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = split(from, to);
        if (leaf < middle) {
            include(leaf, from, middle, path);
            path.add(subtree(middle, to));
        } else {
            include(leaf, middle, to, path);
            path.add(subtree(from, middle));
        }
    }

    /**
     * What is needed to get from the roots of two sizes to each other (section 2.1.4.1); nothing where they are equal.
     *
     * @throws IllegalArgumentException unless {@code 0 < earlier <= later}
     */
    public List<TreeHash> consistency(long earlier, long later) {
        if (earlier <= 0 || earlier > later) {
            throw new IllegalArgumentException("from " + earlier + " to " + later);
        }
        List<TreeHash> path = new ArrayList<>();
        agree(earlier, 0, later, true, path);
        return List.copyOf(path);
    }

    /** @param known whether the verifier has the hash over what is left: it is the earlier root itself */
    private void agree(long earlier, long from, long to, boolean known, List<TreeHash> path) {
        if (earlier == to) {
            if (!known) {
                path.add(subtree(from, to));
            }
            return;
        }
        long middle = split(from, to);
        if (earlier <= middle) {
            agree(earlier, from, middle, known, path);
            path.add(subtree(middle, to));
        } else {
            agree(earlier, middle, to, false, path);
            path.add(subtree(from, middle));
        }
    }

    private TreeHash subtree(long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.at(level, from >> level);
        }
        long middle = split(from, to);
        return TreeHash.ofNode(subtree(from, middle), subtree(middle, to));
    }

    /** Behind the largest power of two that is smaller than the number of leaves. */
    private static long split(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }
}

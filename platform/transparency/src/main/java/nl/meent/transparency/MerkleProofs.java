package nl.meent.transparency;

import java.util.ArrayList;
import java.util.List;

/** The check of proofs by somebody who has no tree, only what was sent (RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
public final class MerkleProofs {

    private MerkleProofs() {}

    /**
     * Whether a leaf is in the tree with this root.
     *
     * @param leaf counts from 0
     * @param size how many leaves the tree has
     */
    public static boolean includes(TreeHash root, long size, long leaf, TreeHash hash, List<TreeHash> path) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        Climb climb = new Climb(leaf, size - 1);
        TreeHash reached = hash;
        for (TreeHash sibling : path) {
            if (climb.isAtTop()) {
                return false;
            }
            reached = climb.isRight() ? TreeHash.ofNode(sibling, reached) : TreeHash.ofNode(reached, sibling);
            climb.up();
        }
        return climb.isAtTop() && reached.equals(root);
    }

    /** Whether the later tree begins with all of the earlier one. Every tree begins with the empty one. */
    public static boolean isConsistent(
            TreeHash earlierRoot, long earlier, TreeHash laterRoot, long later, List<TreeHash> path) {
        if (earlier < 0 || earlier > later) {
            return false;
        }
        if (earlier == later || earlier == 0) {
            return path.isEmpty() && (earlier == 0 || earlierRoot.equals(laterRoot));
        }
        return !path.isEmpty() && leadsToBoth(earlierRoot, earlier, laterRoot, later, path);
    }

    private static boolean leadsToBoth(
            TreeHash earlierRoot, long earlier, TreeHash laterRoot, long later, List<TreeHash> path) {
        List<TreeHash> hashes = new ArrayList<>(path);
        if (Long.bitCount(earlier) == 1) {
            hashes.addFirst(earlierRoot);
        }
        Climb climb = new Climb(earlier - 1, later - 1);
        climb.upWhileRight();
        TreeHash first = hashes.getFirst();
        TreeHash second = first;
        for (TreeHash sibling : hashes.subList(1, hashes.size())) {
            if (climb.isAtTop()) {
                return false;
            }
            if (climb.isRight()) {
                first = TreeHash.ofNode(sibling, first);
                second = TreeHash.ofNode(sibling, second);
            } else {
                second = TreeHash.ofNode(second, sibling);
            }
            climb.up();
        }
        return climb.isAtTop() && first.equals(earlierRoot) && second.equals(laterRoot);
    }

    /** Where one is on the way to the root, and where the last node of that row is: fn and sn of the RFC. */
    private static final class Climb {

        private long node;
        private long last;

        Climb(long node, long last) {
            this.node = node;
            this.last = last;
        }

        boolean isAtTop() {
            return last == 0;
        }

        /** Whether what comes next belongs to the left of it. */
        boolean isRight() {
            return isOdd() || node == last;
        }

        void up() {
            if (isRight()) {
                while (!isOdd() && node != 0) {
                    shift();
                }
            }
            shift();
        }

        void upWhileRight() {
            while (isOdd()) {
                shift();
            }
        }

        private boolean isOdd() {
            return (node & 1) == 1;
        }

        private void shift() {
            node >>= 1;
            last >>= 1;
        }
    }
}

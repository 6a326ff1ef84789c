package nl.meent.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedNodesTest {

    /** Three heights of tiles: 256 squared and more. */
    private static final int MOST = 66_000;

    private static final List<byte[]> DATA = IntStream.range(0, MOST)
            .mapToObj(i -> Integer.toString(i).getBytes(StandardCharsets.UTF_8))
            .toList();

    private final List<byte[]> log = new ArrayList<>();
    private int reads;
    private final MerkleTree tree = new MerkleTree(new RememberedNodes((from, most) -> {
        reads++;
        return log.subList(Math.min(log.size(), (int) from), Math.min(log.size(), (int) from + most));
    }));

    @Test
    void gives_the_roots_of_a_log_that_grows() {
        Leaves all = new Leaves(DATA);
        for (int size : new int[] {1, 2, 255, 256, 257, 300, 511, 512, 513, 1_000, 65_535, 65_536, 65_537, MOST}) {
            log.addAll(DATA.subList(log.size(), size));
            assertThat(tree.root(size)).as("of %d", size).isEqualTo(all.hash(0, size));
        }
        assertThat(tree.root(300)).isEqualTo(all.hash(0, 300));
    }

    @Test
    void proves_where_leaves_are_and_that_the_log_only_grew() {
        log.addAll(DATA);
        TreeHash root = tree.root(MOST);
        for (int leaf : new int[] {0, 255, 256, 300, 65_535, 65_536, MOST - 1}) {
            TreeHash hash = TreeHash.ofLeaf(DATA.get(leaf));
            assertThat(MerkleProofs.includes(root, MOST, leaf, hash, tree.inclusion(leaf, MOST)))
                    .as("leaf %d", leaf)
                    .isTrue();
            assertThat(MerkleProofs.isConsistent(
                            tree.root(leaf + 1), leaf + 1, root, MOST, tree.consistency(leaf + 1, MOST)))
                    .as("from %d", leaf + 1)
                    .isTrue();
        }
    }

    @Test
    void reads_no_leaf_again_that_it_need_not() {
        log.addAll(DATA);
        TreeHash first = tree.root(MOST);
        int before = reads;
        assertThat(tree.root(MOST)).isEqualTo(first);
        assertThat(reads - before).as("the last row, which is not full yet").isLessThanOrEqualTo(8);
    }
}

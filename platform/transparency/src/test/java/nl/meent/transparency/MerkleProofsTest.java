package nl.meent.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every proof that the tree gives convinces, and nothing else does. */
class MerkleProofsTest {

    private static final int MOST = 70; // past two powers of two

    private static final Leaves LEAVES = Leaves.some(MOST);
    private static final MerkleTree TREE = LEAVES.tree();

    /** Two numbers, the first below or at the second. */
    record Pair(int small, int large) {}

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, MOST);
        return Combinators.combine(sizes, sizes)
                .as((one, other) -> new Pair(Math.min(one, other), Math.max(one, other)));
    }

    @Property
    void the_root_is_that_of_the_definition(@ForAll("pairs") Pair pair) {
        assertThat(TREE.root(pair.large())).isEqualTo(LEAVES.hash(0, pair.large()));
    }

    @Property
    void a_leaf_is_shown_to_be_where_it_is_and_nowhere_else(@ForAll("pairs") Pair pair) {
        int leaf = pair.small() - 1;
        List<TreeHash> path = TREE.inclusion(leaf, pair.large());
        TreeHash root = TREE.root(pair.large());
        TreeHash hash = LEAVES.hash(leaf, leaf + 1);
        assertThat(MerkleProofs.includes(root, pair.large(), leaf, hash, path)).isTrue();
        assertThat(MerkleProofs.includes(root, pair.large(), leaf, TreeHash.ofLeaf(new byte[0]), path))
                .isFalse();
        for (int other = 0; other < pair.large(); other++) {
            assertThat(other == leaf || !MerkleProofs.includes(root, pair.large(), other, hash, path))
                    .isTrue();
        }
    }

    @Property
    void a_path_that_was_changed_shows_nothing(@ForAll("pairs") Pair pair) {
        int leaf = pair.small() - 1;
        TreeHash root = TREE.root(pair.large());
        TreeHash hash = LEAVES.hash(leaf, leaf + 1);
        assertThat(changed(TREE.inclusion(leaf, pair.large())))
                .noneMatch(path -> MerkleProofs.includes(root, pair.large(), leaf, hash, path));
    }

    @Property
    void a_later_tree_is_shown_to_begin_with_an_earlier_one(@ForAll("pairs") Pair pair) {
        List<TreeHash> path = TREE.consistency(pair.small(), pair.large());
        TreeHash earlier = TREE.root(pair.small());
        TreeHash later = TREE.root(pair.large());
        assertThat(MerkleProofs.isConsistent(earlier, pair.small(), later, pair.large(), path))
                .isTrue();
        assertThat(changed(path))
                .noneMatch(other -> MerkleProofs.isConsistent(earlier, pair.small(), later, pair.large(), other));
    }

    @Property
    void a_tree_that_was_forked_is_not_shown_to_go_on(@ForAll("pairs") Pair pair) {
        List<byte[]> forked = new ArrayList<>(LEAVES.data());
        forked.set(pair.small() - 1, new byte[] {1});
        MerkleTree fork = new Leaves(forked).tree();
        TreeHash earlier = TREE.root(pair.small());
        TreeHash later = fork.root(pair.large());
        assertThat(List.of(TREE.consistency(pair.small(), pair.large()), fork.consistency(pair.small(), pair.large())))
                .noneMatch(path -> MerkleProofs.isConsistent(earlier, pair.small(), later, pair.large(), path));
    }

    /** One hash more, one less, two exchanged, one replaced; each way that is possible. */
    private static List<List<TreeHash>> changed(List<TreeHash> path) {
        List<List<TreeHash>> all = new ArrayList<>();
        List<TreeHash> longer = new ArrayList<>(path);
        longer.add(TreeHash.EMPTY);
        all.add(longer);
        for (int i = 0; i < path.size(); i++) {
            List<TreeHash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            all.add(shorter);
            List<TreeHash> replaced = new ArrayList<>(path);
            replaced.set(i, TreeHash.EMPTY);
            all.add(replaced);
            if (i > 0 && !path.get(i).equals(path.get(i - 1))) {
                List<TreeHash> exchanged = new ArrayList<>(path);
                Collections.swap(exchanged, i, i - 1);
                all.add(exchanged);
            }
        }
        return all;
    }
}

package nl.meent.benchmarks;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.meent.transparency.Checkpoint;
import nl.meent.transparency.MerkleProofs;
import nl.meent.transparency.MerkleTree;
import nl.meent.transparency.RememberedNodes;
import nl.meent.transparency.TreeHash;
import nl.meent.transparency.VerificationKey;

/**
 * What a checkpoint, a proof and the check of each take, for logs of two lengths. The hashes of the commits are in memory here, so
 * that only the tree is measured; for a leaf that nobody asked for lately a service also reads 256 of them from its store.
 */
public final class ProofBenchmark {

    private static final int[] SIZES = {100_000, 1_000_000};
    private static final int TIMES = 2_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int size;
    private final MerkleTree tree;
    private final Random random = new Random(1);

    private ProofBenchmark(int size) {
        this.size = size;
        this.tree = treeOf(size);
    }

    private static MerkleTree treeOf(int size) {
        return new MerkleTree(new RememberedNodes((from, most) -> LongStream.range(from, Math.min(size, from + most))
                .mapToObj(ProofBenchmark::commit)
                .toList()));
    }

    /** The hash of a commit: 32 bytes that no other has. */
    private static byte[] commit(long leaf) {
        return ByteBuffer.allocate(TreeHash.LENGTH).putLong(leaf).array();
    }

    /** This benchmark alone. */
    public static void main(String[] arguments) throws GeneralSecurityException {
        System.out.println(measure());
    }

    /** Measures in memory. */
    static Table measure() throws GeneralSecurityException {
        List<List<Row>> bySize = new ArrayList<>();
        for (int size : SIZES) {
            bySize.add(new ProofBenchmark(size).rows());
        }
        double one = bySize.getLast().getFirst().micros();
        List<List<String>> rows = IntStream.range(0, bySize.getFirst().size())
                .mapToObj(row -> Stream.concat(
                                Stream.of(bySize.getFirst().get(row).name()),
                                Stream.concat(
                                        bySize.stream()
                                                .map(column -> Table.number(
                                                        column.get(row).micros())),
                                        Stream.of(Table.number(
                                                bySize.getLast().get(row).micros() / one))))
                        .toList())
                .toList();
        return new Table(
                "Microseconds of processor time per proof, mean of %,d".formatted(TIMES),
                List.of("what", "%,d commits".formatted(SIZES[0]), "%,d commits".formatted(SIZES[1]), "ratio"),
                rows);
    }

    private record Row(String name, double micros) {}

    private List<Row> rows() throws GeneralSecurityException {
        Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPair();
        Ed25519Sign signer = new Ed25519Sign(pair.getPrivateKey());
        VerificationKey key = VerificationKey.of("benchmark", pair.getPublicKey());
        TreeHash root = tree.root(size);
        Checkpoint checkpoint = new Checkpoint("benchmark", size, root);
        String note = checkpoint.signed(key, text -> signed(signer, text));
        List<Included> included = IntStream.range(0, TIMES)
                .mapToObj(_ -> random.nextLong(size))
                .map(leaf -> new Included(leaf, tree.inclusion(leaf, size)))
                .toList();
        List<Earlier> earlier = IntStream.range(0, TIMES)
                .mapToObj(_ -> 1 + random.nextLong(size))
                .map(from -> new Earlier(from, tree.root(from), tree.consistency(from, size)))
                .toList();
        return List.of(
                row("to compare: the hash of one node", _ -> TreeHash.ofNode(root, root)),
                row("the root, known before", _ -> tree.root(size)),
                row("a checkpoint signed", _ -> checkpoint.signed(key, text -> signed(signer, text))),
                row("its signature checked", _ -> Checkpoint.verified(note, key)),
                row("an inclusion proof, of any commit", _ -> tree.inclusion(random.nextLong(size), size)),
                row("an inclusion proof, of the last commits", i -> tree.inclusion(size - 1 - i % 1_000, size)),
                row("an inclusion proof checked", i -> checkInclusion(included.get((int) i), root)),
                row("a consistency proof, from any size", _ -> tree.consistency(1 + random.nextLong(size), size)),
                row("a consistency proof checked", i -> checkConsistency(earlier.get((int) i), root)),
                new Row("the first root after a start", once(() -> treeOf(size).root(size))));
    }

    private static byte[] signed(Ed25519Sign signer, byte[] text) {
        try {
            return signer.sign(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The second time counts: the first has the code compiled. */
    private static Row row(String name, LongConsumer action) {
        LongStream.range(0, TIMES).forEach(action);
        return new Row(name, once(() -> LongStream.range(0, TIMES).forEach(action)) / TIMES);
    }

    private static double once(Runnable action) {
        long start = THREADS.getCurrentThreadCpuTime();
        action.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3;
    }

    private void checkInclusion(Included proof, TreeHash root) {
        require(MerkleProofs.includes(root, size, proof.leaf(), TreeHash.ofLeaf(commit(proof.leaf())), proof.path()));
    }

    private void checkConsistency(Earlier proof, TreeHash root) {
        require(MerkleProofs.isConsistent(proof.root(), proof.size(), root, size, proof.path()));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("a proof that doesn't hold");
        }
    }

    private record Included(long leaf, List<TreeHash> path) {}

    private record Earlier(long size, TreeHash root, List<TreeHash> path) {}
}

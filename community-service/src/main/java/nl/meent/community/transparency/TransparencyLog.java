package nl.meent.community.transparency;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meent.eventstore.CommitLog;
import nl.meent.eventstore.RawCommit;
import nl.meent.transparency.Checkpoint;
import nl.meent.transparency.MerkleTree;
import nl.meent.transparency.Receipt.InclusionProof;
import nl.meent.transparency.RememberedNodes;
import nl.meent.transparency.TreeHash;
import nl.meent.transparency.VerificationKey;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The log as everybody may check it: the Merkle tree over the hashes of its commits (RFC 9162), in their order. Commit n is leaf
 * n - 1, and a tree is as large as the log was.
 */
@Component
public class TransparencyLog {

    /** A checkpoint is signed at most ten times a second, whoever asks. */
    private static final Duration FRESH = Duration.ofMillis(100);

    private final CommitLog log;
    private final LogKey key;
    private final MerkleTree tree;
    private final Mono<SignedCheckpoint> latest;

    /** Over this log, signed as configured. */
    public TransparencyLog(CommitLog log, TransparencyProperties properties) {
        this.log = log;
        this.key = new LogKey(properties);
        this.tree = new MerkleTree(new RememberedNodes(log::hashes));
        this.latest = Mono.fromCallable(() -> signed(log.head()))
                .subscribeOn(Schedulers.boundedElastic())
                .cache(FRESH);
    }

    /** With what checkpoints are checked. */
    public VerificationKey verificationKey() {
        return key.verificationKey();
    }

    /** What the log is now, or was a moment ago. */
    public Mono<SignedCheckpoint> latest() {
        return latest;
    }

    /** A commit with a proof for the log of which it was the last: the same text whenever it is asked. */
    public Mono<RecordedCommit> last(long position) {
        return Mono.fromCallable(() -> recorded(position, signed(required(position, 1))))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** That a commit is in the log of a size. */
    public Mono<InclusionProof> inclusion(long position, long size) {
        return Mono.fromCallable(() -> proof(position, checkpoint(required(size, required(position, 1)))))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** That the log of one size begins with all of the log of a smaller one. */
    public Mono<List<String>> consistency(long from, long to) {
        return Mono.fromCallable(() -> texts(tree.consistency(required(from, 1), required(to, from))))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** A commit that is in the log, with a proof for the log as it is now. */
    public Mono<RecordedCommit> recorded(long position) {
        return latest.filter(checkpoint -> checkpoint.checkpoint().size() >= position)
                .repeatWhenEmpty(again -> again.delayElements(FRESH))
                .publishOn(Schedulers.boundedElastic())
                .map(checkpoint -> recorded(position, checkpoint));
    }

    private RecordedCommit recorded(long position, SignedCheckpoint checkpoint) {
        RawCommit commit = log.raw(position).orElseThrow();
        return RecordedCommit.of(commit, proof(position, checkpoint.checkpoint()), checkpoint);
    }

    private InclusionProof proof(long position, Checkpoint checkpoint) {
        return InclusionProof.of(position - 1, checkpoint, tree.inclusion(position - 1, checkpoint.size()));
    }

    private SignedCheckpoint signed(long size) {
        Checkpoint checkpoint = checkpoint(size);
        return new SignedCheckpoint(checkpoint, key.signed(checkpoint));
    }

    private Checkpoint checkpoint(long size) {
        return new Checkpoint(key.verificationKey().name(), size, tree.root(size));
    }

    /** A number of commits that the log has, and not fewer than asked. */
    private long required(long size, long least) {
        long head = log.head();
        rejectIf(
                size < least || size > head,
                TransparencyRejection.NOT_IN_THE_LOG,
                Map.of("least", least, "head", head));
        return size;
    }

    private static List<String> texts(List<TreeHash> path) {
        return path.stream().map(TreeHash::toString).toList();
    }
}

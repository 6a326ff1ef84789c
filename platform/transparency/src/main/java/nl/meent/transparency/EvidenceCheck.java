package nl.meent.transparency;

import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.Evidence.Today;
import nl.meent.transparency.Finding.Claim;
import nl.meent.transparency.Finding.Verdict;
import org.jspecify.annotations.Nullable;

/** Checks evidence against the key of the log, and nothing else: whoever made it may have lied in every word. */
public final class EvidenceCheck {

    private final Evidence evidence;
    private final Receipt receipt;
    private final VerificationKey key;

    private EvidenceCheck(Evidence evidence, VerificationKey key) {
        this.evidence = evidence;
        this.receipt = evidence.receipt();
        this.key = key;
    }

    /** A finding for every claim, in their order. */
    public static List<Finding> of(Evidence evidence, VerificationKey key) {
        EvidenceCheck check = new EvidenceCheck(evidence, key);
        return List.of(
                finding(Claim.COMMITTED, check::committed),
                finding(Claim.RECORDED, check::recorded),
                finding(Claim.SIGNED, check::signed),
                finding(Claim.INCLUDED, check::included),
                finding(Claim.COUNTED, check::counted),
                finding(Claim.CONSISTENT, check::consistent));
    }

    /** @param check says what it saw; null if there was nothing to see */
    private static Finding finding(Claim claim, Supplier<@Nullable String> check) {
        try {
            String seen = check.get();
            return seen == null
                    ? new Finding(claim, Verdict.NOT_CHECKED, "nothing was given to check it with")
                    : new Finding(claim, Verdict.HOLDS, seen);
        } catch (InvalidProofException e) {
            return new Finding(claim, Verdict.FAILS, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return new Finding(claim, Verdict.FAILS, "it can't be read: " + e.getMessage());
        }
    }

    private String committed() {
        byte[] salt = decoded(receipt.salt());
        require(salt.length == Commitment.SALT_LENGTH, "a salt of " + salt.length + " bytes");
        String computed = Commitment.to(salt, receipt.answers().toString());
        require(computed.equals(receipt.commitment()), "these answers with this salt give " + computed);
        return receipt.commitment();
    }

    private String recorded() {
        LoggedBytes commit = commit();
        require(commit.position() == receipt.position(), "the commit is number " + commit.position());
        require(commit.says("commitment", receipt.commitment()), "the commit doesn't say the commitment");
        require(commit.says("consultationId", receipt.consultationId()), "the commit is of another consultation");
        return "commit " + receipt.position();
    }

    private String signed() {
        return "size " + checkpoint().size();
    }

    private String included() {
        Checkpoint checkpoint = checkpoint();
        Receipt.InclusionProof proof = receipt.inclusionProof();
        require(proof.treeSize() == checkpoint.size(), "the proof is for a tree of " + proof.treeSize());
        require(proof.leafIndex() == receipt.position() - 1, "the proof is for leaf " + proof.leafIndex());
        require(
                MerkleProofs.includes(
                        checkpoint.root(),
                        checkpoint.size(),
                        receipt.position() - 1,
                        commit().leaf(),
                        hashes(proof.path())),
                "the proof doesn't lead to the root of the checkpoint");
        return proof.path().size() + " hashes";
    }

    private @Nullable String counted() {
        Counted results = evidence.results();
        if (results == null) {
            return null;
        }
        Checkpoint published = Checkpoint.verified(results.checkpoint(), key);
        require(
                receipt.position() <= published.size(),
                "the checkpoint of the results is older than the commit: " + published.size());
        require(results.counted().contains(receipt.commitment()), "the results didn't count this commitment");
        return "one of " + results.counted().size();
    }

    private @Nullable String consistent() {
        Today today = evidence.today();
        if (today == null) {
            return null;
        }
        Checkpoint now = Checkpoint.verified(today.checkpoint(), key);
        requireConsistent(checkpoint(), now, today.fromReceipt(), "receipt");
        Counted results = evidence.results();
        if (results != null) {
            Checkpoint published = Checkpoint.verified(results.checkpoint(), key);
            List<String> path = today.fromResults();
            require(path != null, "no proof for the checkpoint of the results");
            requireConsistent(published, now, path, "results");
        }
        return "size " + now.size();
    }

    private static void requireConsistent(
            Checkpoint earlier, Checkpoint now, @Nullable List<String> path, String whose) {
        List<TreeHash> proof = path == null ? List.of() : hashes(path);
        require(
                MerkleProofs.isConsistent(earlier.root(), earlier.size(), now.root(), now.size(), proof),
                "the log of today doesn't begin with that of the " + whose);
    }

    private Checkpoint checkpoint() {
        return Checkpoint.verified(receipt.checkpoint(), key);
    }

    private LoggedBytes commit() {
        return new LoggedBytes(decoded(receipt.previousHash()), decoded(receipt.commit()));
    }

    private static List<TreeHash> hashes(List<String> path) {
        return path.stream().map(TreeHash::parse).toList();
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidProofException(otherwise);
        }
    }
}

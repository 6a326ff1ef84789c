package nl.meent.transparency;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import nl.meent.transparency.Receipt.InclusionProof;

/**
 * A commit with the proof that it is in the log. Every hash and byte is in base64.
 *
 * @param position       number of the commit in the log, from 1
 * @param commit         the raw commit without its hash
 * @param previousHash   hash of the commit before it
 * @param inclusionProof that the commit is in the log of the checkpoint that it comes with
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LogEntry(long position, String commit, String previousHash, InclusionProof inclusionProof) {

    /** @throws NullPointerException if something is missing */
    public LogEntry {
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(previousHash, "previousHash");
        Objects.requireNonNull(inclusionProof, "inclusionProof");
    }

    /**
     * The commit, if it has this number.
     *
     * @throws InvalidProofException    if it hasn't, or is no commit
     * @throws IllegalArgumentException if something isn't base64
     */
    LoggedBytes bytes() {
        LoggedBytes bytes = LoggedBytes.parse(previousHash, commit);
        InvalidProofException.require(bytes.position() == position, Reason.OTHER_ENTRY, bytes.position());
        return bytes;
    }

    /**
     * Requires that the commit is in the log of a checkpoint: whatever it says, that log says.
     *
     * @throws InvalidProofException    if it isn't
     * @throws IllegalArgumentException if something isn't base64
     */
    void requireIn(Checkpoint checkpoint) {
        InvalidProofException.require(
                inclusionProof.treeSize() == checkpoint.size() && inclusionProof.leafIndex() == position - 1,
                Reason.OTHER_PROOF);
        InvalidProofException.require(
                MerkleProofs.includes(
                        checkpoint.root(),
                        checkpoint.size(),
                        position - 1,
                        LoggedBytes.parse(previousHash, commit).leaf(),
                        inclusionProof.path().stream().map(TreeHash::parse).toList()),
                Reason.NOT_INCLUDED);
    }
}

package nl.meent.transparency;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * What a respondent keeps: the answers, and all that is needed to show that they were recorded. Every hash and byte is in base64.
 *
 * @param consultationId the consultation
 * @param answers        the answers, as JSON
 * @param salt           what the commitment was made with
 * @param commitment     what the commit says of the answers
 * @param position       number of the commit in the log, from 1
 * @param commit         the raw commit without its hash
 * @param previousHash   hash of the commit before it
 * @param inclusionProof that the commit is in the log of the checkpoint
 * @param checkpoint     a signed checkpoint of the log that holds the commit
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Receipt(
        String consultationId,
        JsonNode answers,
        String salt,
        String commitment,
        long position,
        String commit,
        String previousHash,
        InclusionProof inclusionProof,
        String checkpoint) {

    /** @throws NullPointerException if something is missing */
    public Receipt {
        Objects.requireNonNull(consultationId, "consultationId");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(salt, "salt");
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(previousHash, "previousHash");
        Objects.requireNonNull(inclusionProof, "inclusionProof");
        Objects.requireNonNull(checkpoint, "checkpoint");
    }

    /** The commit, apart from what it is to prove. */
    LogEntry entry() {
        return new LogEntry(position, commit, previousHash, inclusionProof);
    }

    /**
     * The way from a leaf to the root.
     *
     * @param leafIndex position of the leaf, from 0
     * @param treeSize  how many leaves the tree has
     * @param rootHash  its root
     * @param path      hashes from the leaf upwards
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record InclusionProof(long leafIndex, long treeSize, String rootHash, List<String> path) {

        /** @throws NullPointerException if something is missing */
        public InclusionProof {
            Objects.requireNonNull(rootHash, "rootHash");
            path = List.copyOf(path);
        }

        /** A proof as it is sent. */
        public static InclusionProof of(long leaf, Checkpoint checkpoint, List<TreeHash> path) {
            return new InclusionProof(
                    leaf,
                    checkpoint.size(),
                    checkpoint.root().toString(),
                    path.stream().map(TreeHash::toString).toList());
        }
    }
}

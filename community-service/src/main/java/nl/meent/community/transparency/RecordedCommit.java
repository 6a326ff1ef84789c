package nl.meent.community.transparency;

import java.util.Base64;
import nl.meent.transparency.Receipt.InclusionProof;

/**
 * A commit with the proof that it is in the log.
 *
 * @param commit       its bytes without its hash, in base64
 * @param previousHash hash of the commit before it, in base64
 * @param proof        that it is in the log of the checkpoint
 * @param checkpoint   a signed checkpoint that covers it, as a note
 */
public record RecordedCommit(String commit, String previousHash, InclusionProof proof, String checkpoint) {

    static RecordedCommit of(byte[] commit, byte[] previousHash, InclusionProof proof, SignedCheckpoint checkpoint) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new RecordedCommit(
                base64.encodeToString(commit), base64.encodeToString(previousHash), proof, checkpoint.note());
    }
}

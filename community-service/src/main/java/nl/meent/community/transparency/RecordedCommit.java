package nl.meent.community.transparency;

import java.util.Base64;
import nl.meent.eventstore.RawCommit;
import nl.meent.transparency.LogEntry;
import nl.meent.transparency.Receipt.InclusionProof;

/**
 * A commit with the proof that it is in the log.
 *
 * @param entry      the commit with its proof
 * @param checkpoint a signed checkpoint of the log that the proof is for, as a note
 */
public record RecordedCommit(LogEntry entry, String checkpoint) {

    static RecordedCommit of(RawCommit commit, InclusionProof proof, SignedCheckpoint checkpoint) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new RecordedCommit(
                new LogEntry(
                        commit.position(),
                        base64.encodeToString(commit.bytes()),
                        base64.encodeToString(commit.previousHash()),
                        proof),
                checkpoint.note());
    }
}

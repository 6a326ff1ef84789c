package nl.meent.transparency;

import static nl.meent.transparency.InvalidProofException.require;

import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.Evidence.Today;
import nl.meent.transparency.Finding.Claim;
import nl.meent.transparency.Finding.Verdict;
import tools.jackson.databind.JsonNode;

/** Checks evidence against the key of the log, and nothing else: whoever made it may have lied in every word. */
public final class EvidenceCheck {

    private static final List<String> RESPONSE =
            List.of("consultation-response.submitted", "consultation-response.revised");

    private final Evidence evidence;
    private final Receipt receipt;
    private final VerificationKey key;

    private EvidenceCheck(Evidence evidence, VerificationKey key) {
        this.evidence = evidence;
        this.receipt = evidence.receipt();
        this.key = key;
    }

    /** What was seen. */
    private record Seen(Verdict verdict, Reason reason, List<String> values) {

        static Seen holds(Reason reason, Object... values) {
            return new Seen(
                    Verdict.HOLDS,
                    reason,
                    Stream.of(values).map(Object::toString).toList());
        }

        static Seen nothing(Reason reason) {
            return new Seen(Verdict.NOT_CHECKED, reason, List.of());
        }

        static Seen fails(Reason reason, List<String> values) {
            return new Seen(Verdict.FAILS, reason, values);
        }
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

    private static Finding finding(Claim claim, Supplier<Seen> check) {
        Seen seen = seen(check);
        return new Finding(claim, seen.verdict(), seen.reason(), seen.values());
    }

    private static Seen seen(Supplier<Seen> check) {
        try {
            return check.get();
        } catch (InvalidProofException e) {
            return Seen.fails(e.reason(), e.values());
        } catch (IllegalArgumentException e) {
            return Seen.fails(Reason.UNREADABLE, List.of());
        }
    }

    private Seen committed() {
        byte[] salt = Base64.getDecoder().decode(receipt.salt());
        require(salt.length == Commitment.SALT_LENGTH, Reason.SALT_LENGTH, salt.length);
        String computed = Commitment.to(salt, receipt.answers().toString());
        require(computed.equals(receipt.commitment()), Reason.OTHER_ANSWERS, computed);
        return Seen.holds(Reason.MADE_OF_ANSWERS, computed);
    }

    private Seen recorded() {
        LoggedBytes commit = receipt.entry().bytes();
        require(
                RESPONSE.stream()
                        .flatMap(name -> commit.payloads(name).stream())
                        .anyMatch(this::isOfReceipt),
                Reason.NOT_SAID);
        return Seen.holds(Reason.IN_ENTRY, receipt.position());
    }

    private boolean isOfReceipt(JsonNode response) {
        return response.path("commitment").asString("").equals(receipt.commitment())
                && response.path("consultationId").asString("").equals(receipt.consultationId());
    }

    private Seen signed() {
        return Seen.holds(Reason.OF_SIZE, checkpoint().size());
    }

    private Seen included() {
        receipt.entry().requireIn(checkpoint());
        return Seen.holds(Reason.BY_HASHES, receipt.inclusionProof().path().size());
    }

    private Seen counted() {
        Counted results = evidence.results();
        if (results == null) {
            return Seen.nothing(Reason.NOTHING_GIVEN);
        }
        Checkpoint published = Checkpoint.verified(results.checkpoint(), key);
        LogEntry recorded = results.recorded();
        if (recorded == null) {
            return Seen.nothing(Reason.WITHOUT_ENTRY);
        }
        RecordedResults said = RecordedResults.of(receipt.consultationId(), recorded, published);
        require(results.counted().equals(said.counted()), Reason.OTHER_RESULTS);
        require(receipt.position() < recorded.position(), Reason.COUNTED_BEFORE, recorded.position());
        require(results.counted().contains(receipt.commitment()), Reason.NOT_COUNTED);
        return Seen.holds(Reason.AMONG, results.counted().size(), recorded.position());
    }

    private Seen consistent() {
        Today today = evidence.today();
        if (today == null) {
            return Seen.nothing(Reason.NOTHING_GIVEN);
        }
        Checkpoint now = Checkpoint.verified(today.checkpoint(), key);
        requireConsistent(checkpoint(), now, today.fromReceipt(), Reason.NOT_GROWN_FROM_RECEIPT);
        Counted results = evidence.results();
        if (results != null) {
            List<String> path = today.fromResults();
            if (path == null) {
                throw new InvalidProofException(Reason.NO_PROOF_OF_RESULTS);
            }
            Checkpoint published = Checkpoint.verified(results.checkpoint(), key);
            requireConsistent(published, now, path, Reason.NOT_GROWN_FROM_RESULTS);
        }
        return Seen.holds(Reason.OF_SIZE, now.size());
    }

    private static void requireConsistent(Checkpoint earlier, Checkpoint now, List<String> path, Reason otherwise) {
        List<TreeHash> proof = path.stream().map(TreeHash::parse).toList();
        require(MerkleProofs.isConsistent(earlier.root(), earlier.size(), now.root(), now.size(), proof), otherwise);
    }

    private Checkpoint checkpoint() {
        return Checkpoint.verified(receipt.checkpoint(), key);
    }
}

package nl.meent.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.transparency.Checkpoint;
import nl.meent.transparency.EvidenceCheck;
import nl.meent.transparency.EvidenceFile;
import nl.meent.transparency.Finding;
import nl.meent.transparency.Finding.Verdict;
import nl.meent.transparency.Reason;
import nl.meent.transparency.VerificationKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds receipts against the published results and the public log, with what anybody would use for it. */
final class Receipts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Questions questions;
    private final VerificationKey key;
    private final JsonNode results;

    /** @param results as the API answers them */
    Receipts(Questions questions, JsonNode results) {
        this.questions = questions;
        this.results = results;
        this.key = VerificationKey.parse(log("/v1/log/key").text());
    }

    /** This member's response was recorded and counted, unchanged, in a log that has only grown since; in no other list. */
    void assertCounted(Member member) {
        assertThat(checked(member, results))
                .as(member.account())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS));
        ObjectNode forged = (ObjectNode) results.deepCopy();
        ((ArrayNode) forged.path("counted")).remove(0);
        assertThat(checked(member, forged))
                .as("another list than that of the log")
                .extracting(Finding::reason)
                .contains(Reason.OTHER_RESULTS);
    }

    /** What anybody finds who is given these results. */
    private List<Finding> checked(Member member, JsonNode results) {
        JsonNode receipt = member.glance(Part.COMMUNITY, questions.mine() + "/receipt")
                .expect(200)
                .json();
        String today = log("/v1/log/checkpoint").text(); // later than that of the receipt
        Map<String, Object> evidence = new HashMap<>();
        evidence.put("receipt", receipt);
        evidence.put("results", results);
        evidence.put(
                "today",
                Map.of(
                        "checkpoint",
                        today,
                        "fromReceipt",
                        proof(receipt.path("checkpoint"), today),
                        "fromResults",
                        proof(results.path("checkpoint"), today)));
        return EvidenceCheck.of(EvidenceFile.read(JSON.writeValueAsString(evidence)), key);
    }

    private List<String> proof(JsonNode earlier, String today) {
        return log("/v1/log/consistency-proof?from=" + size(earlier.asString()) + "&to=" + size(today))
                .json()
                .path("path")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private long size(String note) {
        return Checkpoint.verified(note, key).size();
    }

    private Answer log(String path) {
        return questions.advocate().glance(Part.COMMUNITY, path).expect(200);
    }
}

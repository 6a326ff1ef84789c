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
import nl.meent.transparency.Finding.Verdict;
import nl.meent.transparency.VerificationKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    /** This member's response was recorded and counted, unchanged, in a log that has only grown since. */
    void assertCounted(Member member) {
        JsonNode receipt = member.glance(Part.COMMUNITY, questions.mine() + "/receipt")
                .expect(200)
                .json();
        String today = log("/v1/log/checkpoint").text(); // later than that of the receipt
        Map<String, Object> evidence = new HashMap<>();
        evidence.put("receipt", receipt);
        evidence.put("results", Map.of("checkpoint", results.path("checkpoint"), "counted", results.path("counted")));
        evidence.put(
                "today",
                Map.of(
                        "checkpoint",
                        today,
                        "fromReceipt",
                        proof(receipt.path("checkpoint"), today),
                        "fromResults",
                        proof(results.path("checkpoint"), today)));
        var findings = EvidenceCheck.of(EvidenceFile.read(JSON.writeValueAsString(evidence)), key);
        assertThat(findings)
                .as(member.account())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS));
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

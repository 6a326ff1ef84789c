package nl.meent.transparency;

import static nl.meent.transparency.Finding.Claim.COMMITTED;
import static nl.meent.transparency.Finding.Claim.CONSISTENT;
import static nl.meent.transparency.Finding.Claim.COUNTED;
import static nl.meent.transparency.Finding.Claim.INCLUDED;
import static nl.meent.transparency.Finding.Claim.RECORDED;
import static nl.meent.transparency.Finding.Claim.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.Evidence.Today;
import nl.meent.transparency.Finding.Claim;
import nl.meent.transparency.Finding.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EvidenceCheckTest {

    private static final String ANSWERS = "[{\"questionId\":\"oordeel\",\"value\":\"Eens, é\"},{\"value\":5}]";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SomeLog log = new SomeLog("meent.example/log").with(4);
    private final long position = log.respond(ANSWERS);
    private final Receipt receipt = log.with(3).receipt(position, ANSWERS);
    private final long ofReceipt = log.checkpoint().size();
    private final Counted results =
            new Counted(log.with(2).signed(log.checkpoint()), List.of("AAAA", receipt.commitment()));
    private final long ofResults = log.checkpoint().size();
    private final Today today =
            new Today(log.with(9).signed(log.checkpoint()), log.consistency(ofReceipt), log.consistency(ofResults));

    @Test
    void everything_holds_of_a_response_that_was_counted() {
        assertThat(failures(new Evidence(receipt, results, today))).isEmpty();
        assertThat(EvidenceCheck.of(new Evidence(receipt, results, today), log.key()))
                .extracting(Finding::claim)
                .containsExactly(Claim.values());
    }

    @Test
    void a_receipt_alone_says_what_was_not_checked() {
        assertThat(EvidenceCheck.of(new Evidence(receipt, null, null), log.key()))
                .filteredOn(finding -> finding.verdict() == Verdict.NOT_CHECKED)
                .extracting(Finding::claim)
                .containsExactly(COUNTED, CONSISTENT);
        assertThat(failures(new Evidence(receipt, null, null))).isEmpty();
    }

    @Test
    void the_order_and_spaces_of_the_answers_are_nothing() {
        String other = "[ {\"value\": \"Eens, \\u00e9\", \"questionId\": \"oordeel\"}, {\"value\": 5.0}]";
        assertThat(failures(changed(json -> json.set("answers", JSON.readTree(other)))))
                .isEmpty();
    }

    @Test
    void an_answer_that_was_changed_is_seen() {
        String other = ANSWERS.replace("Eens", "Oneens");
        assertThat(failures(changed(json -> json.set("answers", JSON.readTree(other)))))
                .containsExactly(COMMITTED);
    }

    @Test
    void a_salt_that_was_changed_is_seen() {
        assertThat(failures(changed(json -> json.put("salt", text(new byte[31])))))
                .containsExactly(COMMITTED);
        assertThat(failures(changed(json -> json.put("salt", "geen base64")))).containsExactly(COMMITTED);
    }

    @Test
    void a_commit_that_was_tampered_with_is_seen() {
        byte[] commit = Base64.getDecoder().decode(receipt.commit());
        commit[commit.length - 3] ^= 1;
        assertThat(failures(changed(json -> json.put("commit", text(commit))))).contains(INCLUDED);
        assertThat(failures(changed(json -> json.put("previousHash", text(new byte[32])))))
                .containsExactly(INCLUDED);
        assertThat(failures(changed(json -> json.put("commit", "")))).contains(RECORDED, INCLUDED);
    }

    @Test
    void another_commit_or_consultation_is_seen() {
        assertThat(failures(changed(json -> json.put("position", position + 1))))
                .contains(RECORDED, INCLUDED);
        assertThat(failures(changed(json -> json.put("consultationId", "ander"))))
                .containsExactly(RECORDED);
        Receipt other = log.receipt(log.respond("[]"), "[]");
        assertThat(failures(
                        changed(json -> json.put("commit", other.commit()).put("previousHash", other.previousHash()))))
                .contains(RECORDED, INCLUDED);
    }

    @Test
    void a_forged_checkpoint_is_seen() {
        SomeLog forger = new SomeLog("meent.example/log").with(4);
        Receipt forged = forger.receipt(forger.respond(ANSWERS), ANSWERS);
        assertThat(failures(new Evidence(forged, null, null))).containsExactly(SIGNED, INCLUDED);
    }

    @Test
    void a_response_that_was_dropped_is_seen() {
        Counted without = new Counted(results.checkpoint(), List.of("AAAA"));
        assertThat(failures(new Evidence(receipt, without, today))).containsExactly(COUNTED);
    }

    @Test
    void results_that_were_counted_before_the_response_are_seen() {
        SomeLog young = new SomeLog("meent.example/log").with(2);
        Counted early = new Counted(young.signed(young.checkpoint()), List.of(receipt.commitment()));
        assertThat(failures(new Evidence(receipt, early, null))).containsExactly(COUNTED);
        Counted unsigned = new Counted("niets", List.of(receipt.commitment()));
        assertThat(failures(new Evidence(receipt, unsigned, null))).containsExactly(COUNTED);
    }

    @Test
    void a_log_that_was_forked_is_seen() {
        SomeLog fork = log.forked();
        Today other =
                new Today(fork.signed(fork.checkpoint()), fork.consistency(ofReceipt), fork.consistency(ofResults));
        assertThat(failures(new Evidence(receipt, results, other))).containsExactly(CONSISTENT);
        assertThat(failures(new Evidence(receipt, null, other))).containsExactly(CONSISTENT);
    }

    @Test
    void a_log_that_was_cut_off_is_seen() {
        Today early = new Today(receipt.checkpoint(), List.of(), List.of());
        assertThat(failures(new Evidence(receipt, results, early))).containsExactly(CONSISTENT);
        assertThat(failures(new Evidence(receipt, results, new Today(today.checkpoint(), today.fromReceipt(), null))))
                .containsExactly(CONSISTENT);
    }

    private Evidence changed(Function<ObjectNode, JsonNode> change) {
        ObjectNode json = JSON.valueToTree(receipt);
        return new Evidence(JSON.treeToValue(change.apply(json), Receipt.class), results, today);
    }

    private List<Claim> failures(Evidence evidence) {
        return EvidenceCheck.of(evidence, log.key()).stream()
                .filter(finding -> finding.verdict() == Verdict.FAILS)
                .map(Finding::claim)
                .toList();
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

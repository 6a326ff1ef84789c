package nl.meent.transparency;

import static nl.meent.transparency.Finding.Claim.COMMITTED;
import static nl.meent.transparency.Finding.Claim.CONSISTENT;
import static nl.meent.transparency.Finding.Claim.COUNTED;
import static nl.meent.transparency.Finding.Claim.INCLUDED;
import static nl.meent.transparency.Finding.Claim.RECORDED;
import static nl.meent.transparency.Finding.Claim.SIGNED;
import static nl.meent.transparency.Finding.Verdict.FAILS;
import static nl.meent.transparency.Finding.Verdict.HOLDS;
import static nl.meent.transparency.Finding.Verdict.NOT_CHECKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.Evidence.Today;
import nl.meent.transparency.Finding.Claim;
import nl.meent.transparency.Finding.Verdict;
import nl.meent.transparency.RawCommit.Event;
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
    private final Counted results = log.with(2).counts("AAAA", receipt.commitment());
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
                .containsExactly(RECORDED, COUNTED);
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
        Counted without = log.counts("AAAA");
        assertThat(counted(without)).isEqualTo(finding(FAILS, Reason.NOT_COUNTED));
    }

    @Test
    void where_it_was_counted_is_told() {
        assertThat(counted(results)).isEqualTo(finding(HOLDS, Reason.AMONG, "2", "11"));
    }

    @Test
    void a_commitment_that_is_put_in_the_list_or_left_out_is_seen() {
        Counted without = log.counts("AAAA");
        List<String> more = List.of("AAAA", receipt.commitment());
        assertThat(counted(new Counted(without.checkpoint(), more, without.recorded())))
                .isEqualTo(finding(FAILS, Reason.OTHER_RESULTS));
        assertThat(counted(new Counted(results.checkpoint(), List.of(receipt.commitment()), results.recorded())))
                .isEqualTo(finding(FAILS, Reason.OTHER_RESULTS));
    }

    @Test
    void an_invented_commit_of_results_is_seen() {
        SomeLog forger = log.forked().with(1);
        Counted forged = forger.counts("AAAA", receipt.commitment());
        assertThat(counted(new Counted(results.checkpoint(), forged.counted(), forged.recorded()))
                        .reason())
                .isEqualTo(Reason.OTHER_PROOF);
        LogEntry honest = Objects.requireNonNull(results.recorded());
        LogEntry invented = Objects.requireNonNull(log.cut((int) honest.position() - 1)
                .counts(receipt.commitment())
                .recorded());
        assertThat(counted(new Counted(
                        results.checkpoint(),
                        List.of(receipt.commitment()),
                        new LogEntry(
                                honest.position(), invented.commit(), honest.previousHash(), honest.inclusionProof()))))
                .isEqualTo(finding(FAILS, Reason.NOT_INCLUDED));
        assertThat(counted(new Counted(
                        results.checkpoint(),
                        results.counted(),
                        new LogEntry(
                                honest.position() + 1,
                                honest.commit(),
                                honest.previousHash(),
                                honest.inclusionProof()))))
                .isEqualTo(finding(FAILS, Reason.OTHER_ENTRY, "" + honest.position()));
    }

    @Test
    void the_results_of_another_consultation_and_a_commit_without_results_are_seen() {
        List<String> counted = List.of(receipt.commitment());
        String results = "{\"results\":{\"counted\":[\"%s\"]},\"consultationId\":\"%s\"}";
        String ours = results.formatted(receipt.commitment(), SomeLog.CONSULTATION);
        for (Event[] events : new Event[][] {
            {new Event("consultation.results-recorded", results.formatted(receipt.commitment(), "ander"))},
            {new Event("consultation.drafted", ours)},
            {new Event("consultation.results-recorded", ours), new Event("consultation.results-recorded", ours)}
        }) {
            LogEntry entry = log.entry(log.append(events));
            assertThat(counted(new Counted(log.signed(log.checkpoint()), counted, entry)))
                    .isEqualTo(finding(FAILS, Reason.NO_RESULTS));
        }
        LogEntry twice = log.entry(log.append(new Event(
                "consultation.results-recorded", ours.replace("{\"counted\"", "{\"counted\":[],\"counted\""))));
        assertThat(counted(new Counted(log.signed(log.checkpoint()), counted, twice)))
                .isEqualTo(finding(FAILS, Reason.NO_COMMIT));
    }

    @Test
    void results_that_were_handed_out_without_their_commit_are_not_believed() {
        assertThat(counted(new Counted(results.checkpoint(), results.counted(), null)))
                .isEqualTo(finding(NOT_CHECKED, Reason.WITHOUT_ENTRY));
    }

    @Test
    void results_that_were_counted_before_the_response_are_seen() {
        Counted early = log.cut((int) position - 1).counts(receipt.commitment());
        assertThat(counted(early)).isEqualTo(finding(FAILS, Reason.COUNTED_BEFORE, "5"));
        assertThat(counted(new Counted("niets", results.counted(), results.recorded())))
                .isEqualTo(finding(FAILS, Reason.NO_CHECKPOINT));
    }

    @Test
    void a_hash_of_another_length_is_seen() {
        byte[] hash = Base64.getDecoder().decode(receipt.previousHash());
        byte[] commit = Base64.getDecoder().decode(receipt.commit());
        byte[] longer = ByteBuffer.allocate(33).put(hash).put(commit[0]).array();
        Evidence moved = changed(json -> json.put("previousHash", text(longer))
                .put("commit", text(Arrays.copyOfRange(commit, 1, commit.length))));
        assertThat(EvidenceCheck.of(moved, log.key()))
                .filteredOn(finding -> finding.verdict() == FAILS)
                .extracting(Finding::reason)
                .containsExactly(Reason.HASH_LENGTH, Reason.HASH_LENGTH);
    }

    private Finding counted(Counted published) {
        return EvidenceCheck.of(new Evidence(receipt, published, null), log.key()).stream()
                .filter(finding -> finding.claim() == COUNTED)
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(Verdict verdict, Reason reason, String... values) {
        return new Finding(COUNTED, verdict, reason, List.of(values));
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

package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.COUNTED_RESPONSES_ARE_NAMED;
import static nl.meent.community.consultations.ConsultationRule.RECEIPT_OF_WHAT_IS_THERE;
import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.community.RunningService;
import nl.meent.transparency.Evidence;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.Evidence.Today;
import nl.meent.transparency.EvidenceCheck;
import nl.meent.transparency.EvidenceFile;
import nl.meent.transparency.Finding;
import nl.meent.transparency.Finding.Claim;
import nl.meent.transparency.Finding.Verdict;
import nl.meent.transparency.Receipt;
import nl.meent.transparency.VerificationKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever responded can show that it was recorded and counted, with what everybody may know of the log. */
class ReceiptsJourneyTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningService service = RunningService.shared();
    private final ConsultationWorld world = new ConsultationWorld(service);
    private final String consultation =
            world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
    private final String mine = path(consultation) + "/responses/mine";
    private final VerificationKey key = VerificationKey.parse(publicly("/v1/log/key"));

    @Test
    @Shows(
            value = {RECEIPT_OF_WHAT_IS_THERE, COUNTED_RESPONSES_ARE_NAMED},
            by = ACCEPTS)
    void a_receipt_shows_that_the_response_was_recorded_and_counted() {
        IntStream.range(0, 5).forEach(i -> respond("fg-bewijs" + i));
        Receipt first = receipt("fg-bewijs0");
        assertThat(failures(new Evidence(first, null, today(first, null)))).isEmpty();

        world.put("fg-bewijs0", mine, answers("rol", "DISAGREE", "overig", "Toch \u2026 \ud83d\ude42"), "*")
                .expectStatus()
                .isNoContent();
        Receipt revised = receipt("fg-bewijs0");
        assertThat(revised.commitment()).isNotEqualTo(first.commitment());
        Counted results = results("fg-bewijs1");
        Evidence evidence = new Evidence(revised, results, today(revised, results));

        assertThat(failures(evidence)).isEmpty();
        assertThat(EvidenceCheck.of(evidence, key)).extracting(Finding::verdict).containsOnly(Verdict.HOLDS);
        assertThat(failures(new Evidence(first, results, today(first, results))))
                .as("what was revised is not counted")
                .containsExactly(Claim.COUNTED);
        assertThat(failures(EvidenceFile.read(EvidenceFile.write(evidence)))).isEmpty();
        assertThat(results.counted()).hasSize(5).isSorted();
        assertThat(results("fg-bewijs2")).as("the same text for everybody").isEqualTo(results);
    }

    @Test
    @Shows(value = COUNTED_RESPONSES_ARE_NAMED, by = REJECTS)
    void what_was_revised_is_not_counted_whatever_list_somebody_makes() {
        IntStream.range(0, 5).forEach(i -> respond("fg-vals" + i));
        Receipt first = receipt("fg-vals0");
        world.put("fg-vals0", mine, answers("rol", "DISAGREE"), "*")
                .expectStatus()
                .isNoContent();
        Counted honest = results("fg-vals1");
        List<String> more = Stream.concat(honest.counted().stream(), Stream.of(first.commitment()))
                .sorted()
                .toList();
        Counted forged = new Counted(honest.checkpoint(), more, honest.recorded());
        assertThat(failures(new Evidence(first, forged, today(first, forged)))).containsExactly(Claim.COUNTED);
        Counted without = new Counted(honest.checkpoint(), more, null);
        assertThat(EvidenceCheck.of(new Evidence(first, without, today(first, without)), key))
                .extracting(Finding::verdict)
                .as("nobody believes a list without the log")
                .contains(Verdict.NOT_CHECKED);
    }

    @Test
    void who_reads_the_log_finds_each_counted_commitment_as_the_last_of_a_response_that_is_there() {
        IntStream.range(0, 7).forEach(i -> respond("fg-logboek" + i));
        world.put("fg-logboek0", mine, answers("rol", "DISAGREE"), "*")
                .expectStatus()
                .isNoContent();
        world.as("fg-logboek1").delete().uri(mine).exchange().expectStatus().isNoContent();
        List<String> counted = results("fg-logboek2").counted();

        Map<String, String> last = new HashMap<>();
        world.events(consultation, "consultation-response.", 8)
                .forEach(event -> last.put(
                        event.path("data").path("responseId").asString(),
                        event.path("data").path("commitment").asString("")));
        assertThat(last.values())
                .filteredOn(commitment -> !commitment.isEmpty())
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    @Shows(value = RECEIPT_OF_WHAT_IS_THERE, by = REJECTS)
    void a_response_that_was_withdrawn_has_no_receipt_and_is_not_counted() {
        IntStream.range(0, 6).forEach(i -> respond("fg-intrek" + i));
        Receipt before = receipt("fg-intrek0");
        world.as("fg-intrek0").delete().uri(mine).exchange().expectStatus().isNoContent();
        world.get("fg-intrek0", mine + "/receipt").expectStatus().isNotFound();
        world.get("fg-nooit", mine + "/receipt").expectStatus().isNotFound();

        assertThat(results("fg-intrek1").counted()).hasSize(5).doesNotContain(before.commitment());
    }

    @Test
    @Shows(value = COUNTED_RESPONSES_ARE_NAMED, by = REJECTS)
    void of_a_few_responses_it_is_not_told_how_many_were_counted() {
        respond("fg-weinig0");
        counts();
        JsonNode results = world.read("fg-weinig0", path(consultation) + "/results");
        assertThat(results.path("counted").isNull()).isTrue();
        assertThat(results.path("checkpoint").isNull()).isTrue();
        assertThat(results.path("recorded").isNull()).isTrue();
    }

    private void respond(String account) {
        world.put(account, mine, answers("rol", "AGREE", "nodig", List.of("Uren"), "gereed", 3))
                .expectStatus()
                .isCreated();
    }

    private Receipt receipt(String account) {
        return EvidenceFile.read(world.read(account, mine + "/receipt").toString())
                .receipt();
    }

    /** Of the consultation after its closing. */
    private Counted results(String account) {
        if (world.now().isBefore(closesAt(account))) {
            counts();
        }
        return JSON.treeToValue(world.read(account, path(consultation) + "/results"), Counted.class);
    }

    private void counts() {
        world.passes(Duration.ofDays(2).plusMinutes(1));
        assertThat(world.events(consultation, "consultation.results-recorded", 1))
                .hasSize(1);
    }

    private Instant closesAt(String account) {
        return Instant.parse(
                world.read(account, path(consultation)).path("closesAt").asString());
    }

    private Today today(Receipt receipt, @Nullable Counted results) {
        String checkpoint = publicly("/v1/log/checkpoint");
        return new Today(
                checkpoint,
                consistency(receipt.checkpoint(), checkpoint),
                results == null ? null : consistency(results.checkpoint(), checkpoint));
    }

    private List<String> consistency(String earlier, String later) {
        return Objects.requireNonNull(service.anonymous()
                        .get()
                        .uri("/v1/log/consistency-proof?from=" + size(earlier) + "&to=" + size(later))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("path")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String size(String checkpoint) {
        return checkpoint.lines().skip(1).findFirst().orElseThrow();
    }

    private String publicly(String path) {
        return Objects.requireNonNull(service.anonymous()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private List<Claim> failures(Evidence evidence) {
        return EvidenceCheck.of(evidence, key).stream()
                .filter(finding -> finding.verdict() == Verdict.FAILS)
                .map(Finding::claim)
                .toList();
    }
}

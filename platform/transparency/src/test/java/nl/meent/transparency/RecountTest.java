package nl.meent.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meent.transparency.Recount.Difference;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RecountTest {

    private static final String FIRST = answers("Eens", "[\"A\",\"B\"]");
    private static final String OTHER = answers("Oneens", "[\"B\",\"A\"]");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SomeLog log = new SomeLog("meent.example/log");
    private final List<String> responses = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();

    @Test
    void what_was_published_is_what_the_responses_say() {
        respond(FIRST, FIRST, FIRST, OTHER);
        Recount recount = recount(3, 1, 3, 1);
        assertThat(recount.holds()).isTrue();
        assertThat(recount.found()).isEqualTo(4);
        assertThat(recount.missing()).isZero();
    }

    @Test
    void a_count_that_is_not_told_is_not_counted_again() {
        respond(FIRST, OTHER);
        assertThat(recount("null", "null", "null", "null").holds()).isTrue();
    }

    @Test
    void a_count_that_is_too_high_or_too_low_is_named() {
        respond(FIRST, FIRST, OTHER);
        assertThat(recount(3, 0, 2, 1).wrong())
                .containsExactly(
                        new Difference("oordeel", "\"Eens\"", "3", "2"),
                        new Difference("oordeel", "\"Oneens\"", "0", "1"));
    }

    @Test
    void what_was_erased_may_be_in_the_counts_and_no_more_than_that() {
        respond(FIRST, FIRST, OTHER);
        responses.set(0, "{\"answers\":[],\"commitment\":\"" + counted.getFirst() + "\"}");
        assertThat(recount(2, 1, 2, 1).holds()).isTrue();
        assertThat(recount(2, 1, 2, 1).missing()).isEqualTo(1);
        assertThat(recount(3, 1, 2, 1).holds()).isFalse();
    }

    @Test
    void a_response_that_was_changed_added_or_put_in_twice_is_a_stranger() {
        respond(FIRST, OTHER);
        String honest = responses.getFirst();
        responses.set(0, honest.replace("Eens", "Oneens"));
        assertThat(recount(1, 1, 1, 1).strangers()).containsExactly(counted.getFirst());
        responses.set(0, honest);
        responses.add(honest);
        assertThat(recount(1, 1, 1, 1).strangers()).containsExactly(counted.getFirst());
        responses.removeLast();
        responses.add("{\"answers\":[],\"commitment\":\"AAAA\",\"salt\":\"geen base64\"}");
        assertThat(recount(1, 1, 1, 1).strangers()).containsExactly("AAAA");
    }

    @Test
    void a_response_that_is_put_in_without_a_salt_is_a_stranger() {
        respond(FIRST, OTHER);
        responses.add("{\"answers\":%s}".formatted(FIRST));
        assertThat(recount(1, 1, 1, 1).strangers()).containsExactly("");
    }

    @Test
    void a_salt_of_another_length_makes_no_commitment() {
        byte[] salt = new byte[31];
        counted.add(Commitment.to(salt, FIRST));
        responses.add(response(FIRST, counted.getFirst(), salt));
        assertThat(recount(1, 0, 1, 0).strangers()).containsExactlyElementsOf(counted);
    }

    @Test
    void an_invention_with_its_commitment_in_the_list_is_seen() {
        respond(FIRST, FIRST, OTHER);
        String honest = published(2, 1, 2, 1);
        byte[] salt = new byte[32];
        String commitment = Commitment.to(salt, OTHER);
        responses.set(0, response(OTHER, commitment, salt));
        String forged = published(2, 1, 2, 1)
                .replaceAll("(?s)\"results\".*(?=, \"responses\")", resultsOf(honest))
                .replace(counted.getFirst(), commitment)
                .replaceAll("\"count\": [0-9]+", "\"count\": null");
        assertRefused(forged, Reason.OTHER_RESULTS);
        assertRefused(honest.replace("\"count\": 1", "\"count\": null"), Reason.OTHER_RESULTS);
        assertRefused(honest.replace("\"grouped\": []", "\"grouped\": [{\"by\": \"SIZE\"}]"), Reason.OTHER_RESULTS);
        assertRefused(honest.replace("\"responses\": 3", "\"responses\": 4"), Reason.OTHER_RESULTS);
        assertRefused(honest.replace("{\"id\": \"" + SomeLog.CONSULTATION, "{\"id\": \"ander"), Reason.NO_RESULTS);
    }

    private static String resultsOf(String published) {
        Matcher results =
                Pattern.compile("(?s)\"results\".*(?=, \"responses\")").matcher(published);
        return results.find() ? Matcher.quoteReplacement(results.group()) : "";
    }

    private void assertRefused(String forged, Reason reason) {
        assertThatThrownBy(() -> Recount.of(PublishedResults.read(forged), log.key()))
                .isInstanceOfSatisfying(
                        InvalidProofException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void what_is_null_may_be_absent() {
        respond(FIRST, OTHER);
        String published = published(results(1, 1, 1, 1).replace("{\"responses\"", "{\"more\": null, \"responses\""));
        assertThat(Recount.of(
                                PublishedResults.read(published.replace(
                                        "\"questionId\": \"oordeel\"",
                                        "\"median\": null, \"questionId\": \"oordeel\"")),
                                log.key())
                        .holds())
                .isTrue();
    }

    @Test
    void one_commitment_that_stands_twice_among_what_was_counted_is_refused() {
        respond(FIRST, OTHER);
        counted.add(counted.getFirst());
        assertRefused(published(1, 1, 1, 1), Reason.COUNTED_TWICE);
    }

    @Test
    void an_order_that_the_rankings_do_not_make_is_named() {
        respond(FIRST, FIRST, OTHER);
        assertThat(recountWith("\"eerst\", \"order\": [[\"A\"], [\"B\"]]", "\"eerst\"")
                        .wrong())
                .isEmpty();
        assertThat(recountWith("\"eerst\", \"order\": [[\"A\", \"B\"]]", "\"eerst\"")
                        .wrong())
                .containsExactly(new Difference("eerst", "order", "A = B", "A > B"));
        responses.removeLast();
        assertThat(recountWith("\"eerst\", \"order\": [[\"A\", \"B\"]]", "\"eerst\"")
                        .wrong())
                .isEmpty();
    }

    private Recount recountWith(String more, String instead) {
        return Recount.of(PublishedResults.read(published(results(2, 1, 2, 1).replace(instead, more))), log.key());
    }

    @Test
    void a_median_that_the_counts_do_not_have_is_named() {
        respond(
                "[{\"questionId\":\"schaal\",\"value\":1}]",
                "[{\"questionId\":\"schaal\",\"value\":4}]",
                "[{\"questionId\":\"schaal\",\"value\":4}]");
        String counts =
                "{\"questionId\": \"schaal\", \"median\": %d, \"counts\": [{\"value\": 1, \"count\": 1}, {\"value\":"
                        + " 4, \"count\": 2}]}";
        assertThat(recountOf(counts.formatted(4)).holds()).isTrue();
        assertThat(recountOf(counts.formatted(1)).wrong())
                .containsExactly(new Difference("schaal", "median", "1", "4"));
    }

    @Test
    void stances_on_paragraphs_are_counted_again() {
        String comment = "[{\"questionId\":\"wet\",\"value\":[{\"paragraph\":\"2a\",\"stance\":\"AGREE\"}]}]";
        respond(comment, comment);
        String counts = "{\"questionId\": \"wet\", \"counts\": [], \"paragraphs\": [{\"number\": \"2a\", \"counts\": ["
                + "{\"value\": \"AGREE\", \"count\": %d}, {\"value\": \"CHANGE\", \"count\": %d}]}]}";
        assertThat(recountOf(counts.formatted(2, 0)).holds()).isTrue();
        assertThat(recountOf(counts.formatted(0, 2)).wrong())
                .containsExactly(
                        new Difference("wet", "2a: \"AGREE\"", "0", "2"),
                        new Difference("wet", "2a: \"CHANGE\"", "2", "0"));
    }

    private Recount recountOf(String question) {
        String results = "{\"responses\": %d, \"counted\": [%s], \"grouped\": [], \"questions\": [%s]}"
                .formatted(
                        counted.size(),
                        counted.stream().map(each -> '"' + each + '"').collect(Collectors.joining(",")),
                        question);
        return Recount.of(PublishedResults.read(published(results)), log.key());
    }

    @Test
    void responses_that_were_counted_without_a_commitment_are_told() {
        respond(FIRST, OTHER);
        String results = results(1, 1, 1, 1).replace("\"responses\": 2", "\"responses\": 3");
        Recount recount = Recount.of(PublishedResults.read(published(results)), log.key());
        assertThat(recount.uncommitted()).isEqualTo(1);
        assertThat(recount.holds()).isFalse();
    }

    @Test
    void results_without_their_commit_or_of_a_few_are_not_counted_again() {
        respond(FIRST, OTHER);
        assertRefused(published(1, 1, 1, 1).replace("\"recorded\":", "\"earlier\":"), Reason.WITHOUT_ENTRY);
        String few = "{\"id\": \"a\", \"questions\": [], \"results\": {\"questions\": [], \"counted\": null},"
                + " \"responses\": []}";
        assertThat(PublishedResults.read(few).areFew()).isTrue();
        assertRefused(few, Reason.NO_CHECKPOINT);
        assertThat(PublishedResults.read(published(1, 1, 1, 1)).areFew()).isFalse();
    }

    @Test
    void anything_else_is_no_published_result() {
        for (String other : List.of(
                "",
                "[]",
                "{}",
                "{\"responses\":[]}",
                "{\"id\":\"a\",\"responses\":[],\"results\":{},\"questions\":[]}",
                "{\"id\":\"a\",\"responses\":[null],\"results\":{\"questions\":[]},\"questions\":[]}",
                "{\"id\":\"a\",\"responses\":[{}],\"results\":{\"questions\":[]},\"questions\":[]}")) {
            assertThatThrownBy(() -> PublishedResults.read(other)).isInstanceOf(InvalidProofException.class);
        }
        assertThat(PublishedResults.isOne("{\"responses\":[]}")).isTrue();
        assertThat(PublishedResults.isOne("{\"receipt\":{}}")).isFalse();
        assertThat(PublishedResults.isOne("geen json")).isFalse();
    }

    private static String answers(String opinion, String ranking) {
        return "[{\"questionId\":\"oordeel\",\"value\":\"%s\"},{\"questionId\":\"eerst\",\"value\":%s}]"
                .formatted(opinion, ranking);
    }

    private void respond(String... given) {
        for (String answers : given) {
            byte[] salt = Arrays.copyOf(("zout " + responses.size()).getBytes(StandardCharsets.UTF_8), 32);
            String commitment = Commitment.to(salt, answers);
            counted.add(commitment);
            responses.add(response(answers, commitment, salt));
        }
    }

    private static String response(String answers, String commitment, byte[] salt) {
        return "{\"answers\":%s,\"commitment\":\"%s\",\"salt\":\"%s\"}"
                .formatted(answers, commitment, Base64.getEncoder().encodeToString(salt));
    }

    private Recount recount(Object agree, Object disagree, Object first, Object second) {
        return Recount.of(PublishedResults.read(published(agree, disagree, first, second)), log.key());
    }

    private String published(Object agree, Object disagree, Object first, Object second) {
        return published(results(agree, disagree, first, second));
    }

    /** What the log records, and is handed out in the end. */
    private String published(String results) {
        LogEntry entry = log.with(3).records(results);
        return """
            {"id": "%s", "questions": [{"id": "oordeel", "kind": "SINGLE"}, {"id": "eerst", "kind": "RANKING"}],
             "results": %s, "responses": [%s]}
            """.formatted(
                SomeLog.CONSULTATION,
                results.strip()
                        .replaceFirst("\\}$", ",\"checkpoint\":%s,\"recorded\":%s}")
                        .formatted(
                                JSON.writeValueAsString(log.signed(log.checkpoint())), JSON.writeValueAsString(entry)),
                String.join(",", responses));
    }

    private String results(Object agree, Object disagree, Object first, Object second) {
        return """
             {"responses": %d, "counted": [%s], "grouped": [], "questions": [
              {"questionId": "oordeel", "counts": [
               {"value": "Eens", "count": %s}, {"value": "Oneens", "count": %s}]},
              {"questionId": "eerst", "counts": [
               {"value": "A", "count": %s}, {"value": "B", "count": %s}]}]}
            """.formatted(
                        counted.size(),
                        counted.stream().map(each -> '"' + each + '"').collect(Collectors.joining(",")),
                        agree,
                        disagree,
                        first,
                        second);
    }
}

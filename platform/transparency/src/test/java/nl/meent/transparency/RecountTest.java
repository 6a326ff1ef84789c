package nl.meent.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import nl.meent.transparency.Recount.Difference;
import org.junit.jupiter.api.Test;

class RecountTest {

    private static final String FIRST = answers("Eens", "[\"A\",\"B\"]");
    private static final String OTHER = answers("Oneens", "[\"B\",\"A\"]");

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
                        new Difference("oordeel", "\"Eens\"", 3, 2), new Difference("oordeel", "\"Oneens\"", 0, 1));
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
    void anything_else_is_no_published_result() {
        for (String other :
                List.of("", "[]", "{}", "{\"responses\":[]}", "{\"responses\":[],\"results\":{},\"questions\":[]}")) {
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
            byte[] salt = ("zout " + responses.size()).getBytes(StandardCharsets.UTF_8);
            String commitment = Commitment.to(salt, answers);
            counted.add(commitment);
            responses.add("{\"answers\":%s,\"commitment\":\"%s\",\"salt\":\"%s\"}"
                    .formatted(answers, commitment, Base64.getEncoder().encodeToString(salt)));
        }
    }

    private Recount recount(Object agree, Object disagree, Object first, Object second) {
        return Recount.of(PublishedResults.read("""
            {"questions": [{"id": "oordeel", "kind": "SINGLE"}, {"id": "eerst", "kind": "RANKING"}],
             "results": {"checkpoint": null, "counted": [%s], "questions": [
              {"questionId": "oordeel", "counts": [
               {"value": "Eens", "count": %s}, {"value": "Oneens", "count": %s}]},
              {"questionId": "eerst", "counts": [
               {"value": "A", "count": %s}, {"value": "B", "count": %s}]}]},
             "responses": [%s]}
            """.formatted(
                        counted.stream().map(each -> '"' + each + '"').collect(Collectors.joining(",")),
                        agree,
                        disagree,
                        first,
                        second,
                        String.join(",", responses))));
    }
}

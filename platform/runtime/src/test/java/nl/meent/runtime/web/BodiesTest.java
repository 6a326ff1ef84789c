package nl.meent.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.meent.runtime.testapi.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class BodiesTest extends Edge {

    @Test
    void a_good_body_is_read_and_unknown_properties_are_ignored() {
        post("{\"title\":\"Camera's\",\"kind\":\"QUESTION\",\"themes\":[\"cameras\"],\"startsAt\":\"2026-11-24T17:00:00+01:00\",\"new\":1}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.startsAt")
                .isEqualTo("2026-11-24T16:00:00Z")
                .jsonPath("$.withoutName")
                .isEqualTo(false);
    }

    @Test
    void all_mismatches_and_violations_are_named_at_once() {
        post("""
            {"title":7,"kind":"CASE","themes":["a"," ","c"],"startsAt":"morgen","withoutName":"ja",
             "place":{"id":"x","seats":0}}\
            """)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:invalid-request")
                .jsonPath("$.errors.length()")
                .isEqualTo(8)
                .jsonPath("$.errors[?(@.pointer=='/title')].code")
                .isEqualTo("not-a-text")
                .jsonPath("$.errors[?(@.pointer=='/kind')].detail")
                .isEqualTo("Kies bij de soort uit deze waarden: QUESTION, EXPERIENCE.")
                .jsonPath("$.errors[?(@.pointer=='/startsAt')].code")
                .isEqualTo("invalid-moment")
                .jsonPath("$.errors[?(@.pointer=='/withoutName')].code")
                .isEqualTo("not-true-or-false")
                .jsonPath("$.errors[?(@.pointer=='/place/id')].code")
                .isEqualTo("invalid-id")
                .jsonPath("$.errors[?(@.pointer=='/place/seats')].code")
                .isEqualTo("too-low")
                .jsonPath("$.errors[?(@.pointer=='/themes')].code")
                .isEqualTo("too-many")
                .jsonPath("$.errors[?(@.pointer=='/themes/1')].code")
                .isEqualTo("required");
    }

    @Test
    void what_a_body_refers_to_is_told_in_the_same_round_as_its_shape() {
        member.post()
                .uri("/v1/proposals")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"title\":\" \",\"kind\":\"CASE\",\"themes\":[null,\"onbekend\"]}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers ->
                        assertThat(pointers).isEqualTo(java.util.List.of("/kind", "/themes/0", "/title", "/themes/1")));
        member.patch()
                .uri("/v1/proposals")
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .bodyValue("{\"title\":7,\"themes\":[\"onbekend\"]}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers).isEqualTo(java.util.List.of("/title", "/themes/0")));
    }

    @Test
    void a_violation_names_field_and_remedy() {
        post("{\"title\":\"" + "x".repeat(213) + "\",\"kind\":\"QUESTION\",\"themes\":[]}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/title")
                .jsonPath("$.errors[0].code")
                .isEqualTo("too-long")
                .jsonPath("$.errors[0].detail")
                .isEqualTo("Gebruik voor de titel hoogstens 200 tekens; nu zijn het er 213.");
    }

    @Test
    void violations_alone_are_all_named() {
        post("{\"title\":\" \"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers).isEqualTo(java.util.List.of("/kind", "/themes", "/title")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\\n",
                "\\u00a0",
                "\\u200b",
                "\\u202e",
                "\\u2060\\ufeff",
                "\\u3164",
                "\\u2800",
                "\\u00ad",
                "\\u0301"
            })
    void what_nobody_sees_is_no_text(String unseen) {
        violates("/title", "required", "{\"title\":\"" + unseen + "\",\"kind\":\"QUESTION\",\"themes\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\nb", "a\\rb", "a\\tb", "a\\u2028b", "a\\u202eb", "a\\u2066b"})
    void a_line_has_no_breaks_and_turns_nothing(String line) {
        violates(
                "/venue",
                "one-line",
                "{\"title\":\"a\",\"kind\":\"QUESTION\",\"themes\":[],\"venue\":\"" + line + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u0007", "\\u001b[31m", "a\\u009f", "\\ud83d", "\\ude00\\ud83d"})
    void no_text_has_what_cannot_be_kept(String text) {
        violates(
                "/themes/1",
                "unfit-character",
                "{\"title\":\"a\",\"kind\":\"QUESTION\",\"themes\":[\"b\",\"" + text + "\"]}");
    }

    @Test
    void line_breaks_tabs_and_signs_of_two_units_are_text() {
        post("{\"title\":\"a\\r\\n\\tb \\ud83d\\ude00 e\\u0301\",\"kind\":\"QUESTION\",\"themes\":[]}")
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z"})
    void a_moment_has_a_year_of_four_digits(String moment) {
        violates(
                "/startsAt",
                "invalid-moment",
                "{\"title\":\"a\",\"kind\":\"QUESTION\",\"themes\":[],\"startsAt\":\"" + moment + "\"}");
        member.get()
                .uri("/v1/moments?from={from}", moment)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("invalid-moment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+999999999-12-31\"",
                "\"+10000-01-01\"",
                "\"-0001-01-01\"",
                "\"0000-01-01\"",
                "\"2030-01-01T00:00:00Z\"",
                "\"2030-01-01T00:00:00\"",
                "\"2030-02-30\"",
                "\"\"",
                "\" \"",
                "[2030,1,1]",
                "[\"2030-01-01\"]",
                "20300101",
                "{}"
            })
    void a_day_is_a_day_in_a_year_of_four_digits(String day) {
        violates("/day", "invalid-date", "{\"title\":\"a\",\"kind\":\"QUESTION\",\"themes\":[],\"day\":" + day + "}");
    }

    @Test
    void a_day_that_is_one_is_taken() {
        post("{\"title\":\"a\",\"kind\":\"QUESTION\",\"themes\":[],\"withoutName\":false,\"day\":\"2030-01-31\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.day")
                .isEqualTo("2030-01-31");
    }

    /** With the JDK's client: Spring's doesn't send such a thing. */
    @Test
    void a_media_type_that_is_none_is_415() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + "/v1/posts"))
                .header("Authorization", "Bearer " + ISSUER.token("fg-vorm"))
                .header("Content-Type", "x")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.body()).contains("urn:meent:problem:unsupported-media-type");
        }
    }

    private void violates(String pointer, String code, String body) {
        post(body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void malformed_json_is_named_by_its_place() {
        post("{\"title\": \"a\",\n \"kind\" QUESTION}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("malformed-json")
                .jsonPath("$.errors[0].detail")
                .isEqualTo("Dit is geen geldige JSON: kijk op regel 2, teken 9.");
    }

    @Test
    void what_is_no_single_json_object_is_400() {
        for (String body : new String[] {"", "[]", "null", "\"x\""}) {
            post(body).expectStatus().isBadRequest();
        }
    }

    /** Complete otherwise, so that nothing else is wrong with it. */
    @Test
    void a_second_value_or_a_second_property_of_one_name_is_malformed() {
        String good = "{\"title\":\"a\",\"kind\":\"QUESTION\",\"themes\":[]}";
        post(good).expectStatus().isOk();
        for (String body : new String[] {good + " {}", good.replace("}", ",\"title\":\"b\"}")}) {
            post(body)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[*].code")
                    .isEqualTo("malformed-json");
        }
    }

    @Test
    void a_missing_body_is_400() {
        member.post()
                .uri("/v1/posts")
                .contentType(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("body-required");
    }

    @Test
    void numbers_out_of_range_are_mismatches() {
        post("{\"title\":\"a\",\"kind\":\"QUESTION\",\"themes\":[],\"place\":{\"seats\":99999999999,\"id\":\"00000000-0000-7000-8000-000000000000\"}}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/place/seats");
    }

    @Test
    void a_body_over_the_limit_is_413_whether_it_says_so_or_not() {
        String large = "{\"title\":\"" + "x".repeat(300 * 1024) + "\"}";
        post(large)
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("U stuurt te veel in één keer. Hoogstens 256 kilobyte is mogelijk.");
        member.post()
                .uri("/v1/posts")
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        reactor.core.publisher.Flux.just(large.substring(0, 200_000), large.substring(200_000)),
                        String.class)
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("U stuurt te veel in één keer. Hoogstens 256 kilobyte is mogelijk.");
    }

    @Test
    void a_path_that_takes_files_has_a_limit_of_its_own() {
        assertThat(fileOf(300)).isEqualTo(200);
        assertThat(fileOf(401)).isEqualTo(413);
        assertThat(statusOf("/v1/files/more", 300)).isEqualTo(413);
    }

    private int fileOf(int kilobytes) {
        return statusOf("/v1/files", kilobytes);
    }

    private int statusOf(String path, int kilobytes) {
        return member.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(new byte[kilobytes * 1024])
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    @Test
    void a_pattern_of_paths_has_a_limit_of_its_own_and_the_most_specific_counts() {
        assertThat(textOf("long", 599)).isEqualTo(200);
        assertThat(textOf("long", 601)).isEqualTo(413);
        assertThat(textOf("short", 2)).isEqualTo(413);
        assertThat(textOf("long/more", 599)).isEqualTo(413);
    }

    private int textOf(String name, int kilobytes) {
        return member.post()
                .uri("/v1/texts/" + name)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"text\":\"" + "x".repeat(kilobytes * 1024 - 20) + "\"}")
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    @Test
    void a_wrong_query_key_is_400_by_its_name() {
        member.get()
                .uri("/v1/moments?from=gisteren")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("from")
                .jsonPath("$.errors[0].code")
                .isEqualTo("invalid-moment");
        member.get()
                .uri("/v1/numbers?count=2000")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("count")
                .jsonPath("$.errors[0].code")
                .isEqualTo("too-high");
    }

    private WebTestClient.ResponseSpec post(String body) {
        return member.post()
                .uri("/v1/posts")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}

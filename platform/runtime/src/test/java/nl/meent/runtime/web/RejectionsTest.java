package nl.meent.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.web.bodies.BodyRejection;
import org.junit.jupiter.api.Test;

/** What is sent for ever: these lists grow, nothing in them changes. */
class RejectionsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @Test
    void codes_of_fields_are_these() {
        assertThat(codes(BodyRejection.values()))
                .containsExactly(
                        "malformed-json",
                        "body-required",
                        "required",
                        "must-be-empty",
                        "one-line",
                        "unfit-character",
                        "too-short",
                        "too-long",
                        "too-few",
                        "too-many",
                        "too-low",
                        "too-high",
                        "wrong-form",
                        "invalid-email",
                        "not-in-future",
                        "not-in-past",
                        "unknown-value",
                        "invalid-id",
                        "invalid-moment",
                        "invalid-date",
                        "invalid-time",
                        "invalid-duration",
                        "invalid-address",
                        "not-a-text",
                        "not-a-whole-number",
                        "not-a-number",
                        "not-true-or-false",
                        "not-a-list",
                        "not-an-object",
                        "invalid-value");
    }

    @Test
    void codes_of_requests_are_these() {
        assertThat(codes(RequestRejection.values()))
                .containsExactly(
                        "invalid-request",
                        "invalid-cursor",
                        "invalid-limit",
                        "invalid-position",
                        "position-beyond-head",
                        "invalid-idempotency-key",
                        "invalid-if-match",
                        "not-found",
                        "stale-version",
                        "precondition-required",
                        "too-many-writes");
    }

    /** Names of fields are singular and plural; as a subject they would want another verb. */
    @Test
    void no_dutch_sentence_has_the_field_as_its_subject() {
        assertThat(BodyRejection.values())
                .extracting(BodyRejection::dutch)
                .noneMatch(sentence -> sentence.contains("{Field}"));
    }

    @Test
    void both_languages_name_the_same_things() {
        Stream.concat(Arrays.stream(BodyRejection.values()), Arrays.stream(RequestRejection.values()))
                .forEach(rejection -> assertThat(placeholders(rejection.english()))
                        .as(rejection.code())
                        .isEqualTo(placeholders(rejection.dutch())));
    }

    private static List<String> codes(Rejection[] rejections) {
        return Arrays.stream(rejections).map(Rejection::code).toList();
    }

    private static List<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(String::toLowerCase)
                .sorted()
                .toList();
    }
}

package nl.meent.search.find;

import static nl.meent.search.testing.Posts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.Joining;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Role;
import nl.meent.events.posts.AnswerAccepted;
import nl.meent.events.posts.AnswerId;
import nl.meent.search.testing.Posts;
import nl.meent.search.testing.SearchTest;
import nl.meent.search.testing.TestMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SearchParametersTest extends SearchTest {

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        member().request(0, Map.of("type", "FOO", "function", "BAKER", "from", "gisteren", "answered", "misschien"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(
                        List.class,
                        pointers -> assertThat((List<?>) pointers)
                                .hasSize(4)
                                .asString()
                                .contains("type", "function", "from", "answered"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "cursor=x", "sort=best", "until=2026-13-01"})
    void a_value_that_cannot_be_is_refused(String parameter) {
        String[] pair = parameter.split("=", 2);

        member().request(0, Map.of(pair[0], pair[1]))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pair[0]);
    }

    @Test
    void a_query_of_more_than_500_characters_is_refused() {
        member().request(0, Map.of("query", "x".repeat(501))).expectStatus().isBadRequest();
    }

    @Test
    void nothing_is_found_without_a_token() {
        new TestMember(member().client(), "", member().uuid())
                .request(0, Map.of())
                .expectStatus()
                .isUnauthorized();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELEVANCE", "NEWEST", "OLDEST"})
    void pages_follow_each_other_without_gap_or_repetition(String sort) {
        TestMember writer = member();
        List<Posts> posts = IntStream.range(0, 7)
                .mapToObj(i -> question(writer, unique + " " + "woord ".repeat(i), "Tekst " + i))
                .toList();
        long position = posts.stream()
                .mapToLong(post -> log.append(post.published()))
                .max()
                .orElseThrow();

        List<String> read = new ArrayList<>();
        JsonNode page = member().finds(position, Map.of("query", unique, "sort", sort, "limit", "3"));
        read.addAll(TestMember.ids(page));
        while (!page.get("next").isNull()) {
            page = member().finds(
                            position,
                            Map.of(
                                    "query",
                                    unique,
                                    "sort",
                                    sort,
                                    "limit",
                                    "3",
                                    "cursor",
                                    page.get("next").stringValue()));
            read.addAll(TestMember.ids(page));
        }

        List<String> published =
                posts.stream().map(post -> post.id().toString()).toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(published);
        switch (sort) {
            case "OLDEST" -> assertThat(read).isEqualTo(published);
            case "NEWEST" -> assertThat(read).isEqualTo(published.reversed());
            default -> assertThat(read.getFirst()).isEqualTo(published.getFirst());
        }
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        long position = log.append(question(member(), unique, "1").published());
        log.append(question(member(), unique, "2").published());
        String next = member().finds(position + 2, Map.of("query", unique, "sort", "NEWEST", "limit", "1"))
                .get("next")
                .stringValue();

        member().request(0, Map.of("query", unique, "sort", "OLDEST", "cursor", next))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void the_next_page_has_a_link() {
        log.append(question(member(), unique, "1").published());
        long position = log.append(question(member(), unique, "2").published());
        member().finds(position, unique);

        member().request(position, Map.of("query", unique, "limit", "1"))
                .expectHeader()
                .value("Link", link -> assertThat(link).contains("/v1/search?", "cursor=", "rel=\"next\""));
    }

    @Test
    void theme_organisation_function_and_circle_narrow_and_are_counted() {
        TestMember officer = member(MemberFunction.FG, "GM0344", Role.MEMBER);
        TestMember council = member(MemberFunction.COUNCIL_MEMBER, "GM0193", Role.MEMBER);
        CircleId circle = CircleId.of("kring-" + unique);
        log.append(new CircleCreated(circle, "Kring", "", "", Joining.OPEN, officer.id()));
        Posts one = question(officer, unique, "1").about("a" + unique);
        Posts two = question(council, unique, "2").about("b" + unique);
        Posts three = question(officer, unique, "3").in(circle);
        log.append(one.published());
        log.append(two.published());
        long position = log.append(three.published());

        assertThat(idsOf(officer, position, "theme", "a" + unique))
                .containsExactly(one.id().toString());
        assertThat(idsOf(officer, position, "organisation", "GM0193"))
                .containsExactly(two.id().toString());
        assertThat(idsOf(officer, position, "function", "COUNCIL_MEMBER"))
                .containsExactly(two.id().toString());
        assertThat(idsOf(officer, position, "circle", circle.value()))
                .containsExactly(three.id().toString());
        assertThat(idsOf(officer, position, "type", "MEETUP")).isEmpty();
        assertThat(idsOf(officer, position, "theme", "a" + unique + ",b" + unique))
                .hasSize(2);

        JsonNode facets = officer.finds(position, Map.of("query", unique, "theme", "a" + unique))
                .get("facets");
        assertThat(facets.get("theme").toString())
                .contains("{\"value\":\"a" + unique + "\",\"count\":1}", "{\"value\":\"b" + unique + "\",\"count\":1}");
        assertThat(facets.get("organisation").toString()).isEqualTo("[{\"value\":\"GM0344\",\"count\":1}]");
        assertThat(facets.get("type").toString()).isEqualTo("[{\"value\":\"POST\",\"count\":1}]");
    }

    @Test
    void time_and_answers_narrow() {
        TestMember writer = member();
        Posts open = question(writer, unique, "Nog open");
        Posts answered = question(writer, unique, "Beantwoord");
        AnswerId answer = AnswerId.next();
        log.append(open.published());
        log.append(answered.published(), answered.answered(answer, writer, "Zo"));
        long position = log.append(new AnswerAccepted(answered.id(), answer));
        String moment = writer.finds(position, Map.of("query", unique, "sort", "NEWEST"))
                .at("/items/0/publishedAt")
                .stringValue();

        assertThat(idsOf(writer, position, "answered", "true"))
                .containsExactly(answered.id().toString());
        assertThat(idsOf(writer, position, "answered", "false"))
                .containsExactly(open.id().toString());
        assertThat(idsOf(writer, position, "from", moment))
                .containsExactly(answered.id().toString());
        assertThat(idsOf(writer, position, "until", moment))
                .containsExactly(open.id().toString());
        assertThat(idsOf(writer, position, "from", "2025-12-31")).hasSize(2);
        assertThat(idsOf(writer, position, "until", "2025-12-31")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+10000-01-01",
                "+999999999-12-31",
                "-0001-01-01",
                "+10000-01-01T00:00:00Z",
                "+999999999-12-31T00:00:00Z"
            })
    void a_moment_is_in_a_year_of_four_digits(String odd) {
        for (String key : List.of("from", "until")) {
            member().request(0, Map.of("query", unique, key, odd))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo(key);
        }
    }

    @Test
    void a_likely_mistake_is_mended() {
        long position = log.append(question(member(), "Vraag over keurslager" + unique.substring(0, 6), "Tekst")
                .published());

        assertThat(member().finds(position, "keurslagr" + unique.substring(0, 6))
                        .get("didYouMean")
                        .stringValue())
                .isEqualTo("keurslager" + unique.substring(0, 6));
    }

    private List<String> idsOf(TestMember member, long position, String key, String value) {
        return TestMember.ids(member.finds(position, Map.of("query", unique, key, value)));
    }
}

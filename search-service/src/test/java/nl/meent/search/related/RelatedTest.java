package nl.meent.search.related;

import static nl.meent.search.testing.Posts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.Joining;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Role;
import nl.meent.events.posts.PostHidden;
import nl.meent.events.posts.PostWithdrawn;
import nl.meent.search.testing.Posts;
import nl.meent.search.testing.SearchTest;
import nl.meent.search.testing.TestMember;
import nl.meent.search.testing.Unseen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RelatedTest extends SearchTest {

    private Posts post() {
        return question(
                member(),
                "Hoe lang bewaren jullie camerabeelden van het plein? " + unique,
                "Wij hangen camera's op en zoeken een bewaartermijn.");
    }

    @Test
    void what_has_the_same_typical_words_is_related_and_the_thing_itself_is_not() {
        Posts post = post();
        Posts like = question(
                member(),
                "Bewaartermijn van camerabeelden " + unique,
                "Hoe lang mogen camerabeelden van een plein bewaard blijven?");
        Posts other = question(member(), "Wie heeft een sjabloon voor inkoop?", "Voor een aanbesteding van software.");
        log.append(post.published());
        log.append(other.published());
        long position = log.append(like.published());

        JsonNode related = related(member(), position, post);

        assertThat(TestMember.ids(related))
                .contains(like.id().toString())
                .doesNotContain(post.id().toString(), other.id().toString());
        assertThat(related.at("/items/0").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        member().finds(position, unique).at("/items/0").propertyNames());
    }

    @Test
    void nothing_related_is_shown_that_a_member_may_not_see() {
        String words = "Bewaartermijn camerabeelden plein " + unique;
        Posts post = post();
        log.append(post.published());
        Unseen unseen = Unseen.about(log, member(), words);
        TestMember moderator = member(MemberFunction.FG, "GM0344", Role.MODERATOR, Role.ADVOCATE);

        for (TestMember reader : List.of(member(), stranger(), moderator)) {
            assertThat(titles(reader, unseen.position(), post)).noneMatch(title -> title.contains(unique));
        }
        assertThat(titles(unseen.host(), unseen.position(), post))
                .filteredOn(title -> title.contains(unique))
                .containsExactly("Besloten " + words);
    }

    @Test
    void what_one_may_not_see_has_nothing_related_and_looks_like_what_is_not_there() {
        TestMember host = member();
        TestMember moderator = member(MemberFunction.FG, "GM0344", Role.MODERATOR);
        CircleId circle = CircleId.of("kring-" + unique);
        Posts closed = question(host, unique, "Tekst").in(circle);
        Posts hidden = question(host, unique, "Tekst");
        Posts withdrawn = question(host, unique, "Tekst");
        log.append(new CircleCreated(circle, "Kring", "", "", Joining.CLOSED, host.id()), closed.published());
        log.append(hidden.published(), withdrawn.published());
        log.append(new PostWithdrawn(withdrawn.id()));
        long position = log.append(new PostHidden(hidden.id(), host.says("spam"), host.id()));
        related(host, position, closed);
        related(moderator, position, hidden);

        for (String id : List.of(
                closed.id().toString(),
                hidden.id().toString(),
                UUID.randomUUID().toString())) {
            expectStatus(member(), id, 404);
        }
        expectStatus(moderator, withdrawn.id().toString(), 404);
        expectStatus(stranger(), closed.id().toString(), 404);
    }

    @ParameterizedTest
    @CsvSource({"type, FOO", "type, *", "id, x", "id, ../_search"})
    void what_cannot_be_is_refused(String key, String value) {
        Map<String, String> wrong = key.equals("type")
                ? Map.of("type", value, "id", UUID.randomUUID().toString())
                : Map.of("type", "POST", "id", value);

        member().request(0, "/v1/related", wrong)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(key);
    }

    @Test
    void a_post_is_no_meetup() {
        Posts post = post();
        long position = log.append(post.published());
        related(member(), position, post);

        member().request(
                        position,
                        "/v1/related",
                        Map.of("type", "MEETUP", "id", post.id().toString()))
                .expectStatus()
                .isNotFound();
    }

    private static void expectStatus(TestMember reader, String id, int status) {
        reader.request(0, "/v1/related", Map.of("type", "POST", "id", id))
                .expectStatus()
                .isEqualTo(status);
    }

    private List<String> titles(TestMember reader, long position, Posts post) {
        return related(reader, position, post)
                .get("items")
                .valueStream()
                .map(item -> item.get("title").stringValue())
                .toList();
    }

    private static JsonNode related(TestMember reader, long position, Posts post) {
        return reader.reads(
                position, "/v1/related", Map.of("type", "POST", "id", post.id().toString()));
    }
}

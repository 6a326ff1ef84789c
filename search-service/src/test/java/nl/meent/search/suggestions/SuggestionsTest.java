package nl.meent.search.suggestions;

import static nl.meent.search.testing.Consultations.consultation;
import static nl.meent.search.testing.Posts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Role;
import nl.meent.events.themes.ThemeAdded;
import nl.meent.events.themes.ThemeId;
import nl.meent.search.testing.Consultations;
import nl.meent.search.testing.Posts;
import nl.meent.search.testing.SearchTest;
import nl.meent.search.testing.TestMember;
import nl.meent.search.testing.Unseen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SuggestionsTest extends SearchTest {

    @ParameterizedTest
    @CsvSource({
        "Hoe lang bewaren jullie camerabeelden?, camerab",
        "Hoe lang bewaren jullie camerabeelden?, beeld",
        "Hoe lang bewaren jullie camerabeelden?, bewaren cam",
        "Hoe lang bewaren jullie camerabeelden?, cam bew",
        "Sjabloon gegevensbeschermingseffectbeoordeling, gegevensbeschermingseffectb",
        "Sjabloon gegevensbeschermingseffectbeoordeling, DPIA",
        "Foto's van coördinatoren, foto’s coord",
        "Een register van algoritmes, algoritme"
    })
    void a_title_is_suggested_by_the_beginnings_of_its_words(String title, String typed) {
        Posts post = question(member(), title + " " + unique, "Tekst");
        long position = log.append(post.published());

        JsonNode item = suggested(member(), position, typed + " " + unique).at("/items/0");

        assertThat(item.get("text").stringValue()).isEqualTo(title + " " + unique);
        assertThat(item.get("type").stringValue()).isEqualTo("POST");
        assertThat(item.get("kind").stringValue()).isEqualTo("QUESTION");
        assertThat(item.get("id").stringValue()).isEqualTo(post.id().toString());
        assertThat(item.get("url").stringValue()).isEqualTo("/berichten/" + post.id());
    }

    @Test
    void the_middle_of_a_word_suggests_nothing() {
        long position = log.append(question(member(), unique, "Tekst").published());

        assertThat(texts(suggested(member(), position, unique.substring(3)))).isEmpty();
    }

    @Test
    void a_theme_is_suggested_by_its_name_and_its_synonyms_before_titles() {
        String name = "Ruimtesondes" + unique;
        log.append(question(member(), "Vraag over " + name, "Tekst").published());
        long position = log.append(new ThemeAdded(ThemeId.of(unique), name, "", List.of("Kometen" + unique)));

        JsonNode byName = suggested(member(), position, "ruimtesondes" + unique.substring(0, 8));
        assertThat(texts(byName)).containsExactly(name, "Vraag over " + name);
        assertThat(byName.at("/items/0/type").stringValue()).isEqualTo("THEME");
        assertThat(byName.at("/items/0/kind").isNull()).isTrue();
        assertThat(byName.at("/items/0/url").stringValue()).isEqualTo("/berichten?theme=" + unique);
        assertThat(texts(suggested(member(), position, "Kometen" + unique))).containsExactly(name);
    }

    @Test
    void there_are_at_most_eight() {
        long position = IntStream.range(0, 12)
                .mapToLong(i ->
                        log.append(question(member(), unique + " " + i, "Tekst").published()))
                .max()
                .orElseThrow();

        assertThat(texts(suggested(member(), position, unique))).hasSize(8);
    }

    @Test
    void nothing_is_suggested_that_a_member_may_not_see_and_to_no_role_what_is_hidden_or_not_published() {
        TestMember moderator = member(MemberFunction.FG, "GM0344", Role.MODERATOR, Role.ADVOCATE);
        Unseen unseen = Unseen.about(log, member(), unique);

        for (TestMember reader : List.of(member(), stranger(), moderator)) {
            assertThat(texts(suggested(reader, unseen.position(), unique))).isEmpty();
        }
        assertThat(texts(suggested(unseen.host(), unseen.position(), unique))).containsExactly("Besloten " + unique);
    }

    @Test
    void a_consultation_is_suggested_to_its_audience() {
        Consultations consultation = consultation("Raadpleging " + unique, MemberFunction.FG);
        long position = log.append(consultation.opened());

        assertThat(suggested(member(), position, unique).at("/items/0/url").stringValue())
                .isEqualTo("/raadplegingen/" + consultation.id());
        assertThat(texts(suggested(member(MemberFunction.CISO, "GM0344", Role.MEMBER), position, unique)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "*:*",
                "title:* OR (",
                "\"",
                "\\",
                "!!!???",
                "\u0000\u0001\u001b[2J",
                "\uD83D\uDE00",
                "' OR 1=1 --",
                "{\"match_all\":{}}",
                "../../_search",
                "de het een",
                "\u202Eab",
                "%00%ff"
            })
    void whatever_is_typed_is_answered(String typed) {
        member().request(0, "/v1/suggestions", Map.of("query", typed))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .value(Integer.class, count -> assertThat(count).isLessThanOrEqualTo(8));
    }

    @Test
    void five_hundred_characters_are_answered_and_more_are_refused() {
        member().request(0, "/v1/suggestions", Map.of("query", "ab ".repeat(166) + "ab"))
                .expectStatus()
                .isOk();
        member().request(0, "/v1/suggestions", Map.of("query", "x".repeat(501)))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("query");
    }

    private static JsonNode suggested(TestMember member, long position, String query) {
        return member.reads(position, "/v1/suggestions", Map.of("query", query));
    }

    private static List<String> texts(JsonNode suggested) {
        return suggested
                .get("items")
                .valueStream()
                .map(item -> item.get("text").stringValue())
                .toList();
    }
}

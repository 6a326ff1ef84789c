package nl.meent.search.similar;

import static nl.meent.search.testing.Posts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Role;
import nl.meent.events.posts.AnswerAccepted;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.PostKind;
import nl.meent.search.testing.Posts;
import nl.meent.search.testing.SearchTest;
import nl.meent.search.testing.TestMember;
import nl.meent.search.testing.Unseen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SimilarQuestionsTest extends SearchTest {

    private static final List<String> COMMON = List.of(
            "Wie heeft ervaring met een register van verwerkingen?",
            "Hoe regelen jullie het toezicht op verwerkers?",
            "Welke gemeente heeft een voorbeeld van een privacybeleid?",
            "Mag een wethouder meelezen in het dossier?",
            "Hoe vaak doen jullie een audit bij de Wpg?",
            "Wie gebruikt een chatbot voor vragen van inwoners?",
            "Hoe lang duurt een advies van de ethische commissie?",
            "Wat vragen jullie bij inkoop van software?",
            "Is een audit verplicht?");

    @BeforeEach
    void askWhatOthersAsk() {
        COMMON.forEach(title ->
                log.append(question(member(), title, "Graag uw ervaring.").published()));
    }

    @ParameterizedTest
    @CsvSource({
        "Hoe lang bewaren jullie camerabeelden?, Bewaartermijn camerabeelden",
        "Hoe lang bewaren jullie camerabeelden?, hoelang mogen wij beelden van camera's bewaren",
        "Wie heeft een sjabloon voor een DPIA?, Sjabloon gegevensbeschermingseffectbeoordeling gezocht",
        "Moet de functionaris gegevensbescherming advies geven?, Advies FG verplicht?",
        "Hoe melden jullie een datalek bij de AP?, Datalek melden bij de Autoriteit Persoonsgegevens",
        "Drones bij handhaving: mag dat?, Mogen wij een drone inzetten voor handhaving?"
    })
    void a_question_that_was_asked_in_other_words_is_found(String asked, String typed) {
        long position =
                log.append(question(member(), asked, "Wij zoeken het uit.").published());

        assertThat(titles(member().asks(position, typed))).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoe lang duurt een vergunning voor een dakkapel?",
                "Wie heeft ervaring met zonnepanelen?",
                "Welke gemeente gebruikt paardentaxi's?",
                "Zwembad",
                "Mag een burgemeester fietsen?"
            })
    void a_question_about_something_else_has_nothing_like_it(String typed) {
        long position = log.append(question(member(), "Hoe lang bewaren jullie camerabeelden?", "Van een jaar geleden")
                .published());

        assertThat(titles(member().asks(position, typed))).isEmpty();
    }

    @Test
    void an_item_brings_the_accepted_answer_along() {
        TestMember asker = member();
        Posts post = question(asker, "Regels voor vliegers " + unique, "Tekst over vliegers");
        AnswerId other = AnswerId.next();
        AnswerId answer = AnswerId.next();
        log.append(
                post.published(),
                post.answered(other, member(), "Geen idee"),
                post.answered(answer, member(), "Vraag **eerst** toestemming. " + "woord ".repeat(200)));
        long position = log.append(new AnswerAccepted(post.id(), answer));

        JsonNode item = member().asks(position, "Regels vliegers " + unique).at("/items/0");

        assertThat(item.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "kind",
                        "title",
                        "url",
                        "answered",
                        "answerCount",
                        "answer",
                        "snippetHtml",
                        "publishedAt");
        assertThat(item.get("id").stringValue()).isEqualTo(post.id().toString());
        assertThat(item.get("url").stringValue()).isEqualTo("/berichten/" + post.id());
        assertThat(item.get("answered").booleanValue()).isTrue();
        assertThat(item.get("answerCount").intValue()).isEqualTo(2);
        assertThat(item.get("answer").stringValue())
                .startsWith("Vraag eerst toestemming. woord")
                .endsWith("woord …")
                .hasSizeLessThan(610);
        assertThat(item.get("snippetHtml").stringValue()).contains("<mark>vliegers</mark>");
    }

    @Test
    void a_knowledge_product_may_answer_it_and_an_experience_does_not() {
        Posts product = question(member(), "Handreiking vliegers " + unique, "Tekst");
        Posts experience = question(member(), "Vliegers bij ons " + unique, "Tekst");
        log.append(experience.publishedAs(PostKind.EXPERIENCE));
        long position = log.append(product.publishedAs(PostKind.KNOWLEDGE_PRODUCT));

        JsonNode found = member().asks(position, "Vliegers " + unique);

        assertThat(TestMember.ids(found)).containsExactly(product.id().toString());
        assertThat(found.at("/items/0/kind").stringValue()).isEqualTo("KNOWLEDGE_PRODUCT");
        assertThat(found.at("/items/0/answer").isNull()).isTrue();
    }

    @Test
    void there_are_at_most_five() {
        long position = IntStream.range(0, 7)
                .mapToLong(i -> log.append(question(member(), "Vraag over " + unique, "Nummer " + i)
                        .published()))
                .max()
                .orElseThrow();

        assertThat(TestMember.ids(member().asks(position, unique))).hasSize(5);
    }

    @Test
    void nothing_is_similar_that_a_member_may_not_see_and_for_no_role_what_is_hidden() {
        TestMember moderator = member(MemberFunction.FG, "GM0344", Role.MODERATOR, Role.ADVOCATE);
        Unseen unseen = Unseen.about(log, member(), unique);

        for (TestMember reader : List.of(member(), stranger(), moderator)) {
            assertThat(titles(reader.asks(unseen.position(), unique))).isEmpty();
        }
        assertThat(titles(unseen.host().asks(unseen.position(), unique))).containsExactly("Besloten " + unique);
    }

    /** The weight of a word is counted in what the reader sees: who isn't in the circle gets the same as if it weren't there. */
    @Test
    void what_is_in_a_circle_weighs_nothing_for_others() {
        Posts open = question(member(), "Vliegers en drakenboten " + unique, "Tekst");
        long before = log.append(open.published());
        JsonNode first = member().asks(before, "Vliegers op het strand " + unique);
        long after = 0;
        TestMember host = member();
        for (int i = 0; i < 5; i++) {
            after = Unseen.about(log, host, "vliegers strand " + i).position();
        }

        assertThat(member().asks(after, "Vliegers op het strand " + unique)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "title:* OR (",
                "\"",
                "\\",
                "!!!???",
                "\uD83D\uDE00",
                "{\"match_all\":{}}",
                "de het een",
                "\u202Eab",
                "TITLE-0-99",
                "a"
            })
    void whatever_is_typed_is_answered(String typed) {
        member().proposes(0, Map.of("title", typed, "body", typed))
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001\u001b[2J", "\uD800 half"})
    void what_nobody_can_type_is_refused(String typed) {
        member().proposes(0, Map.of("title", typed, "body", "")).expectStatus().isBadRequest();
    }

    @Test
    void the_longest_title_and_body_are_answered_and_longer_ones_refused() {
        String title = "abcdefg hijklmn ".repeat(12) + "opqrstuv";
        member().proposes(0, Map.of("title", title, "body", "woord ".repeat(3_333)))
                .expectStatus()
                .isOk();

        member().proposes(0, Map.of("title", "x".repeat(201), "body", "x".repeat(20_001)))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(
                        List.class,
                        pointers -> assertThat((List<?>) pointers).asString().contains("/title", "/body"));
    }

    @Test
    void a_title_is_needed_and_a_body_is_not() {
        member().proposes(0, Map.of("title", unique)).expectStatus().isOk();
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("title", null);
        for (Map<String, ?> wrong : List.of(Map.of("title", "  "), nothing, Map.of("body", "x"), Map.of("title", 7))) {
            member().proposes(0, wrong)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("/title");
        }
    }

    @Test
    void who_types_on_meets_no_limit_of_writes() {
        TestMember member = member();
        for (int i = 0; i < 70; i++) {
            member.proposes(0, Map.of("title", "!")).expectStatus().isOk();
        }
    }

    private static List<String> titles(JsonNode found) {
        return found.get("items")
                .valueStream()
                .map(item -> item.get("title").stringValue())
                .toList();
    }
}

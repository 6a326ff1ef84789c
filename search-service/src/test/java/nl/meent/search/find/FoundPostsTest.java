package nl.meent.search.find;

import static nl.meent.search.testing.Posts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Role;
import nl.meent.events.posts.AnswerAccepted;
import nl.meent.events.posts.AnswerEdited;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.CommentId;
import nl.meent.events.posts.CommentPlaced;
import nl.meent.events.posts.PostEdited;
import nl.meent.events.posts.PostHidden;
import nl.meent.events.posts.PostRestored;
import nl.meent.events.posts.PostWithdrawn;
import nl.meent.search.testing.Posts;
import nl.meent.search.testing.SearchTest;
import nl.meent.search.testing.TestMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FoundPostsTest extends SearchTest {

    @ParameterizedTest
    @CsvSource({
        "Hoe lang bewaren jullie camerabeelden?, camerabeeld",
        "Wie heeft een voorbeeld van een camerabeeld?, camerabeelden",
        "Welke beelden van de straat bewaart u?, camerabeelden",
        "Sjabloon voor een DPIA gezocht, gegevensbeschermingseffectbeoordeling",
        "Sjabloon gegevensbeschermingseffectbeoordeling gezocht, DPIA",
        "Wat doet de functionaris gegevensbescherming?, FG",
        "Wat doet onze FG?, functionaris gegevensbescherming",
        "Register van algoritmen, algoritme",
        "Hoe gaat u om met foto's van inwoners?, foto",
        "Nieuwe gemeente in de provincie, gemeenten",
        "Advies over verwerkersovereenkomsten, verwerkersovereenkomst",
        "Advies over een verwerkersovereenkomst, verwerkersovereenkmst"
    })
    void a_question_is_found_by_what_was_meant(String title, String query) {
        Posts post =
                question(member(), title + " " + unique, "Graag uw ervaring.").about(unique);
        long position = log.append(post.published());

        assertThat(TestMember.ids(member().finds(position, Map.of("query", query, "theme", unique))))
                .containsExactly(post.id().toString());
    }

    @Test
    void two_mistakes_in_a_long_word_are_forgiven_where_nobody_wrote_it_so() {
        log.append(question(member(), unique + "ma", "Tekst").published());
        long position =
                log.append(question(member(), "Andere vraag", unique + "no").published());

        assertThat(titles(position, unique + "ma")).containsExactly(unique + "ma");
        assertThat(titles(position, unique + "no")).containsExactly("Andere vraag");
        assertThat(titles(position, unique + "ti")).containsExactlyInAnyOrder(unique + "ma", "Andere vraag");
    }

    @Test
    void one_mistake_is_forgiven_in_what_others_wrote_too() {
        log.append(question(member(), unique + "ma", "Tekst").published());
        long position =
                log.append(question(member(), "Andere vraag", unique + "mi").published());

        assertThat(titles(position, unique + "ma")).containsExactly(unique + "ma", "Andere vraag");
    }

    private List<String> titles(long position, String query) {
        return member().finds(position, query)
                .get("items")
                .valueStream()
                .map(item -> item.get("title").stringValue())
                .toList();
    }

    @Test
    void a_question_is_found_by_what_was_answered_and_commented() {
        Posts post = question(member(), "Vraag " + unique, "Wie weet het?");
        AnswerId answer = AnswerId.next();
        long position = log.append(
                post.published(),
                post.answered(answer, member(), "Kijk eens naar wespennesten" + unique),
                new CommentPlaced(
                        post.id(), CommentId.next(), null, member().says("Mooie egels" + unique), member().author()));

        assertThat(member().idsFor(position, "wespennesten" + unique))
                .containsExactly(post.id().toString());
        assertThat(member().idsFor(position, "egels" + unique))
                .containsExactly(post.id().toString());
    }

    @Test
    void an_item_says_all_that_a_list_shows() {
        TestMember asker = member();
        Posts post = question(asker, "Titel " + unique, "Tekst").about("privacy");
        AnswerId answer = AnswerId.next();
        log.append(post.published(), post.answered(answer, member(), "Antwoord"));
        long position = log.append(new AnswerAccepted(post.id(), answer));

        JsonNode item = member().finds(position, unique).at("/items/0");

        assertThat(item.get("type").stringValue()).isEqualTo("POST");
        assertThat(item.get("kind").stringValue()).isEqualTo("QUESTION");
        assertThat(item.get("title").stringValue()).isEqualTo("Titel " + unique);
        assertThat(item.get("snippetHtml").stringValue()).isEqualTo("Tekst");
        assertThat(item.at("/themes/0").stringValue()).isEqualTo("privacy");
        assertThat(item.at("/author/id").stringValue()).isEqualTo(asker.id().toString());
        assertThat(item.at("/author/displayName").stringValue()).isEqualTo("Naam " + asker.uuid());
        assertThat(item.at("/author/function").stringValue()).isEqualTo("FG");
        assertThat(item.at("/author/organisation/code").stringValue()).isEqualTo("GM0344");
        assertThat(item.get("publishedAt").stringValue()).matches("2026-01-\\d\\dT\\d\\d:\\d\\d:00Z");
        assertThat(item.get("answered").booleanValue()).isTrue();
        assertThat(item.get("answerCount").intValue()).isEqualTo(1);
        assertThat(item.get("url").stringValue()).isEqualTo("/berichten/" + post.id());
    }

    @Test
    void an_edited_text_replaces_the_old_one() {
        Posts post = question(member(), "Eerst olifant" + unique, "Tekst");
        AnswerId answer = AnswerId.next();
        log.append(post.published(), post.answered(answer, member(), "Ook giraffe" + unique));
        long position = log.append(
                new PostEdited(
                        post.id(),
                        member().says("Nu neushoorn" + unique),
                        member().says("Tekst"),
                        List.of(),
                        null,
                        null,
                        false),
                new AnswerEdited(post.id(), answer, member().says("Nu zebra" + unique)));

        assertThat(member().idsFor(position, "neushoorn" + unique)).hasSize(1);
        assertThat(member().idsFor(position, "zebra" + unique)).hasSize(1);
        assertThat(member().idsFor(position, "olifant" + unique)).isEmpty();
        assertThat(member().idsFor(position, "giraffe" + unique)).isEmpty();
    }

    @Test
    void a_hidden_post_is_found_by_moderators_until_it_is_restored() {
        TestMember moderator = member(MemberFunction.OTHER, "VNG", Role.MODERATOR);
        Posts post = question(member(), unique, "Tekst");
        log.append(post.published());
        long hidden = log.append(new PostHidden(post.id(), moderator.says("spam"), moderator.id()));

        assertThat(member().idsFor(hidden, unique)).isEmpty();
        assertThat(moderator.idsFor(hidden, unique)).hasSize(1);

        long restored = log.append(new PostRestored(post.id(), moderator.id()));

        assertThat(member().idsFor(restored, unique)).hasSize(1);
    }

    @Test
    void a_withdrawn_post_is_found_by_nobody() {
        TestMember moderator = member(MemberFunction.OTHER, "VNG", Role.MODERATOR);
        Posts post = question(member(), unique, "Tekst");
        log.append(post.published());
        long position = log.append(new PostWithdrawn(post.id()));

        assertThat(moderator.idsFor(position, unique)).isEmpty();
    }

    @Test
    void a_snippet_marks_words_and_brings_no_tag_of_the_text() {
        String body =
                "Voor <img src=x onerror=alert(1)> & <mark>niets</mark> \uE000 bewaren wij camerabeelden " + unique;
        long position =
                log.append(question(member(), "Titel", body).about(unique).published());

        String snippet = member().finds(position, Map.of("query", "camerabeelden", "theme", unique))
                .at("/items/0/snippetHtml")
                .stringValue();

        assertThat(snippet).contains("<mark>camerabeelden</mark>", "&lt;img", "&amp;");
        assertThat(snippet.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">");
    }

    @Test
    void the_words_of_markdown_are_shown_without_its_signs() {
        Posts post = question(member(), unique, "# Kop\n\n**Vet** en [een plek](https://example.org)");

        JsonNode found = member().finds(log.append(post.published()), unique);

        assertThat(found.at("/items/0/snippetHtml").stringValue())
                .contains("Kop", "Vet en", "een plek")
                .doesNotContain("**", "# ", "](");
    }
}

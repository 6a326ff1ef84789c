package nl.meent.search.following;

import static nl.meent.search.testing.Posts.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import nl.meent.events.CommunityEvent;
import nl.meent.events.Samples;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Role;
import nl.meent.events.posts.PostEdited;
import nl.meent.events.posts.PostWithdrawn;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.search.documents.DocumentRule;
import nl.meent.search.documents.DocumentStore;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.documents.Passage;
import nl.meent.search.documents.SearchDocument;
import nl.meent.search.index.SearchIndices;
import nl.meent.search.members.MemberStore;
import nl.meent.search.testing.Posts;
import nl.meent.search.testing.SearchTest;
import nl.meent.search.testing.TestMember;
import nl.meent.search.testing.WrittenLog;
import nl.meent.search.themes.ThemeStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SearchFollowerTest extends SearchTest {

    @Autowired
    private DocumentStore documents;

    @Autowired
    private List<DocumentRule<?>> rules;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private MemberStore members;

    @Test
    void one_finds_what_one_just_wrote() {
        TestMember writer = member(MemberFunction.OTHER, "GM0344", Role.MEMBER);
        Posts post = question(writer, unique, "Tekst");
        long position = log.append(post.published());

        assertThat(writer.idsFor(position, unique)).containsExactly(post.id().toString());
    }

    @Test
    void an_answer_says_which_position_it_serves() {
        long position = log.append(question(member(), unique, "Tekst").published());
        member().finds(position, unique);

        member().request(0, Map.of())
                .expectHeader()
                .value(
                        "Meent-Position",
                        served -> assertThat(Long.parseLong(served)).isGreaterThanOrEqualTo(position));
    }

    @Test
    void a_position_that_never_comes_is_answered_with_what_is_there() {
        member().request(1_000_000, Map.of())
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("Meent-Position");
    }

    @Test
    void a_replay_takes_nothing_back() {
        TestMember writer = member();
        Posts edited = question(writer, "Eerst " + unique, "Tekst");
        Posts withdrawn = question(writer, "Weg " + unique, "Tekst");
        log.append(edited.published(), withdrawn.published());
        long position = log.append(
                new PostEdited(
                        edited.id(),
                        writer.says("Later " + unique),
                        writer.says("Tekst"),
                        List.of(),
                        null,
                        null,
                        false),
                new PostWithdrawn(withdrawn.id()));
        writer.finds(position, unique);
        Map<String, SearchDocument> before =
                documents.read(List.of(edited.id().toString(), withdrawn.id().toString()));

        SearchIndices another = new SearchIndices("replay-" + unique);
        SearchFollower replaying = new SearchFollower(
                rules,
                documents,
                new MemberStore(database, another),
                new ThemeStore(database, another),
                new IndexedPosition(database, another));
        replaying.handle(log.all().stream().map(LoggedEvent::of).toList());
        documents.write(before.values().stream().map(document -> document.at(1)).toList());

        assertThat(documents.read(before.keySet())).isEqualTo(before);
        assertThat(before.values()).extracting(SearchDocument::title).containsExactlyInAnyOrder("Later " + unique, "");
    }

    @Test
    void what_was_erased_is_followed_like_anything_else_and_leaves_no_text() {
        String id = "019a0000-0000-7000-8000-000000000001";
        SearchIndices another = new SearchIndices("erased-" + unique);
        MemberStore known = new MemberStore(database, another);
        IndexedPosition position = new IndexedPosition(database, another);
        SearchFollower rebuilding =
                new SearchFollower(rules, documents, known, new ThemeStore(database, another), position);
        WrittenLog written = new WrittenLog();

        for (List<CommunityEvent> story : Samples.erasedStories()) {
            long last = written.append(story.toArray(CommunityEvent[]::new));
            rebuilding.handle(written.all().stream().map(LoggedEvent::of).toList());

            assertThat(position.indexed()).isEqualTo(last);
            assertThat(documents.read(List.of(id)).values())
                    .filteredOn(document -> document.type() != DocumentType.CONSULTATION)
                    .allSatisfy(document -> {
                        assertThat(document.title()).isEmpty();
                        assertThat(document.body()).isEmpty();
                        assertThat(document.discussion())
                                .extracting(Passage::text)
                                .allMatch(String::isEmpty);
                    });
        }
        assertThat(known.find(MemberId.of(id)).displayName()).isNull();
        assertThat(known.find(MemberId.of(id)).function()).isNotNull();
    }

    @Test
    void every_event_of_a_post_a_meetup_a_consultation_and_a_member_has_one_rule() {
        assertThat(rules)
                .extracting(DocumentRule::events)
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("PostEvent", "MeetupEvent", "ConsultationEvent", "MemberEvent");
        assertThat(members.find(stranger().id()).circles()).isEmpty();
    }
}

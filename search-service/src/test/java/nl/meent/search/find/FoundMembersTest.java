package nl.meent.search.find;

import static nl.meent.search.testing.Posts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.events.Personal;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberProfileChanged;
import nl.meent.events.members.MemberRolesChanged;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.members.Role;
import nl.meent.events.themes.ThemeAdded;
import nl.meent.events.themes.ThemeId;
import nl.meent.search.documents.DocumentStore;
import nl.meent.search.documents.SearchDocument;
import nl.meent.search.testing.Posts;
import nl.meent.search.testing.SearchTest;
import nl.meent.search.testing.TestMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class FoundMembersTest extends SearchTest {

    private static final Organisation HEERLEN =
            new Organisation("GM0917", "Gemeente Heerlen", OrganisationKind.MUNICIPALITY);

    @Autowired
    private DocumentStore documents;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna",
                "anna vos",
                "FG",
                "dpo",
                "functionaris gegevensbescherming",
                "data protection officer",
                "Heerlen",
                "fg in Heerlen",
                "slimme straten",
                "vos slimme straat",
                ""
            })
    void a_member_is_found_by_name_function_organisation_and_themes(String query) {
        TestMember anna = member();
        log.append(new ThemeAdded(ThemeId.of(unique), "Slimme straten", "", List.of()));
        long position = log.append(profile(anna, "Anna Vos", true));

        assertThat(found(member(), position, query)).containsExactly(anna.id().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fg", "functionaris gegevensbescherming", "Heerlen"})
    void members_come_behind_what_was_written_about_their_function_or_place(String query) {
        TestMember anna = member();
        Posts post = question(member(), "Wie beslist?", "Wij vroegen het de FG van Heerlen en het college. ".repeat(9))
                .about(unique);
        log.append(post.published());
        long position = log.append(profile(anna, "Anna Vos", true));

        assertThat(found(member(), position, query))
                .containsExactly(post.id().toString(), anna.id().toString());
    }

    @Test
    void a_member_comes_before_who_is_written_about_by_name() {
        TestMember anna = member();
        Posts post = question(member(), "Wie beslist?", "Anna Vos vroeg het aan Anna Vos.")
                .about(unique);
        log.append(post.published());
        long position = log.append(profile(anna, "Anna Vos", true));

        assertThat(found(member(), position, "anna vos"))
                .containsExactly(anna.id().toString(), post.id().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "ETHICS_COMMITTEE, ethiekcommissie",
        "ETHICS_COMMITTEE, ethics committee",
        "PRIVACY_OFFICER, PO",
        "PRIVACY_OFFICER, privacy officer",
        "CISO, informatiebeveiligingsfunctionaris",
        "CISO, chief information security officer",
        "POLICY_MAKER, beleidsmedewerkers",
        "POLICY_MAKER, policy maker",
        "COUNCIL_MEMBER, raadslid",
        "COUNCIL_MEMBER, council member",
        "RESEARCHER, onderzoeker",
        "RESEARCHER, researcher"
    })
    void functions_are_found_in_dutch_english_and_as_abbreviations(MemberFunction function, String query) {
        TestMember member = member();
        long position = log.append(profile(member, "Naam", function, HEERLEN, true));

        assertThat(found(member(), position, query)).containsExactly(member.id().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FG Maastricht", "ciso Heerlen", "Anna van den Berg", "camerabeelden fg"})
    void who_has_only_some_of_the_words_is_not_meant(String query) {
        TestMember member = member();
        long position = log.append(profile(member, "Bo", true));

        assertThat(found(member(), position, query)).isEmpty();
    }

    @Test
    void an_item_says_who_it_is_and_facets_count_members_too() {
        TestMember anna = member();
        log.append(question(member(), "Vraag", "Tekst").about(unique).published());
        long position = log.append(profile(anna, "Anna Vos", true));

        JsonNode found = member().finds(position, Map.of("query", "Heerlen", "theme", unique));
        JsonNode item = found.at("/items/0");

        assertThat(item.get("type").stringValue()).isEqualTo("MEMBER");
        assertThat(item.get("title").stringValue()).isEqualTo("Anna Vos");
        assertThat(item.get("snippetHtml").stringValue()).isEmpty();
        assertThat(item.get("url").stringValue()).isEqualTo("/leden/" + anna.id());
        assertThat(item.at("/themes/0").stringValue()).isEqualTo(unique);
        assertThat(item.at("/author/id").stringValue()).isEqualTo(anna.id().toString());
        assertThat(item.at("/author/displayName").stringValue()).isEqualTo("Anna Vos");
        assertThat(item.at("/author/function").stringValue()).isEqualTo("FG");
        assertThat(item.at("/author/organisation/name").stringValue()).isEqualTo("Gemeente Heerlen");
        assertThat(item.at("/author/listed").booleanValue()).isTrue();
        assertThat(found.toString()).doesNotContain("data protection officer");

        JsonNode both = member().finds(position, Map.of("theme", unique));
        assertThat(both.at("/facets/type").toString())
                .contains("{\"value\":\"MEMBER\",\"count\":1}", "{\"value\":\"POST\",\"count\":1}");
        assertThat(both.at("/facets/organisation").toString()).contains("GM0917");
        for (String narrowed : List.of("type=MEMBER", "organisation=GM0917")) {
            String[] pair = narrowed.split("=", 2);
            assertThat(TestMember.ids(member().finds(position, Map.of("theme", unique, pair[0], pair[1]))))
                    .as(narrowed)
                    .containsExactly(anna.id().toString());
        }
        assertThat(TestMember.ids(member().finds(position, Map.of("theme", unique, "answered", "false"))))
                .hasSize(1);
    }

    @Test
    void who_does_not_want_to_be_found_is_found_by_nobody_from_that_moment_on() {
        TestMember anna = member();
        TestMember moderator = member(MemberFunction.OTHER, "VNG", Role.MODERATOR);
        long registered = log.append(profile(anna, "Anna " + unique, false));
        assertThat(member().idsFor(registered, unique)).isEmpty();

        long listed = log.append(profile(anna, "Anna " + unique, true));
        assertThat(member().idsFor(listed, unique)).hasSize(1);

        long left = log.append(profile(anna, "Anna " + unique, false));
        assertThat(member().idsFor(left, unique)).isEmpty();
        assertThat(moderator.idsFor(left, unique)).isEmpty();
        String id = anna.id().toString();
        assertThat(TestMember.ids(moderator.finds(left, Map.of("type", "MEMBER", "limit", "100"))))
                .doesNotContain(id);
        SearchDocument rest = Objects.requireNonNull(documents.read(List.of(id)).get(id));
        assertThat(rest.title() + rest.keywords() + rest.author()).isEqualTo("nullnull");
        assertThat(rest.themes()).isEmpty();

        long back = log.append(profile(anna, "Anna " + unique, true));
        assertThat(member().idsFor(back, unique)).hasSize(1);
    }

    @Test
    void a_changed_profile_replaces_the_old_one_and_other_roles_change_nothing() {
        TestMember anna = member();
        log.append(profile(anna, "Anna Vos", true));
        String since = member().finds(log.head(), Map.of("theme", unique))
                .at("/items/0/publishedAt")
                .stringValue();
        log.append(profile(
                anna,
                "Anna Berg",
                MemberFunction.CISO,
                new Organisation("GM0088", "Schiermonnikoog", OrganisationKind.MUNICIPALITY),
                true));
        long position = log.append(new MemberRolesChanged(anna.id(), List.of(Role.MEMBER)));

        assertThat(found(member(), position, "ciso berg schiermonnikoog")).hasSize(1);
        assertThat(found(member(), position, "vos")).isEmpty();
        assertThat(found(member(), position, "heerlen")).isEmpty();
        assertThat(member().finds(position, Map.of("theme", unique))
                        .at("/items/0/publishedAt")
                        .stringValue())
                .isEqualTo(since);
    }

    @Test
    void whose_name_was_erased_is_not_there() {
        TestMember gone = member();
        long position = log.append(new MemberProfileChanged(
                gone.id(), Personal.erased(), MemberFunction.FG, HEERLEN, List.of(ThemeId.of(unique)), true));

        assertThat(found(member(), position, "")).isEmpty();
    }

    @Test
    void members_are_neither_suggested_nor_related_to_what_is_read() {
        TestMember anna = member();
        Posts post = question(member(), unique + " vos heerlen", unique).about(unique);
        log.append(post.published());
        log.append(question(member(), unique + " vos heerlen", unique)
                .about(unique)
                .published());
        long position = log.append(profile(anna, unique + " vos heerlen", true));

        JsonNode related = member().reads(
                        position,
                        "/v1/related",
                        Map.of("type", "POST", "id", post.id().toString()));
        JsonNode suggested = member().reads(position, "/v1/suggestions", Map.of("query", unique));

        assertThat(TestMember.ids(related)).hasSize(1).doesNotContain(anna.id().toString());
        assertThat(TestMember.ids(suggested))
                .hasSize(2)
                .doesNotContain(anna.id().toString());
    }

    @Test
    void what_a_listed_member_wrote_leads_to_the_member() {
        TestMember anna = member();
        log.append(question(anna, unique, "Tekst").published());
        long listed = log.append(profile(anna, "Anna Vos", true));
        assertThat(member().finds(listed, Map.of("query", unique, "type", "POST"))
                        .at("/items/0/author/listed")
                        .booleanValue())
                .isTrue();

        long left = log.append(profile(anna, "Anna Vos", false));
        assertThat(member().finds(left, Map.of("query", unique, "type", "POST"))
                        .at("/items/0/author/listed")
                        .booleanValue())
                .isFalse();
    }

    private List<String> found(TestMember reader, long position, String query) {
        return TestMember.ids(reader.finds(position, Map.of("query", query, "theme", unique)));
    }

    private MemberProfileChanged profile(TestMember member, String name, boolean listed) {
        return profile(member, name, MemberFunction.FG, HEERLEN, listed);
    }

    private MemberProfileChanged profile(
            TestMember member, String name, MemberFunction function, Organisation organisation, boolean listed) {
        return new MemberProfileChanged(
                member.id(), member.says(name), function, organisation, List.of(ThemeId.of(unique)), listed);
    }
}

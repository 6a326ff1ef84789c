package nl.meent.search.find;

import static nl.meent.search.testing.Posts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.CircleLeft;
import nl.meent.events.circles.CircleMemberRemoved;
import nl.meent.events.circles.CircleMembershipGranted;
import nl.meent.events.circles.CircleMembershipRequested;
import nl.meent.events.circles.Joining;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationDrafted;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberRolesChanged;
import nl.meent.events.members.Role;
import nl.meent.events.posts.Author;
import nl.meent.search.testing.Posts;
import nl.meent.search.testing.SearchTest;
import nl.meent.search.testing.TestMember;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class VisibilityTest extends SearchTest {

    private static final Instant OPENS = Instant.parse("2026-02-01T08:00:00Z");

    private CircleId circleOf(TestMember host) {
        CircleId circle = CircleId.of("kring-" + unique);
        log.append(new CircleCreated(circle, "Kring", "", "", Joining.CLOSED, host.id()));
        return circle;
    }

    @Test
    void what_is_in_a_circle_is_found_by_its_members_only() {
        TestMember host = member();
        TestMember outsider = member();
        CircleId circle = circleOf(host);
        log.append(new CircleMembershipRequested(circle, outsider.id(), outsider.says("graag")));
        long position = log.append(question(host, unique, "Tekst").in(circle).published());

        assertThat(host.idsFor(position, unique)).hasSize(1);
        assertThat(host.finds(position, unique).at("/items/0/circles/0").stringValue())
                .isEqualTo(circle.value());
        assertThat(outsider.idsFor(position, unique)).isEmpty();
        assertThat(stranger().idsFor(position, unique)).isEmpty();
    }

    @Test
    void a_word_that_only_others_may_read_changes_nothing_in_how_mistakes_are_forgiven() {
        TestMember host = member();
        CircleId circle = circleOf(host);
        log.append(question(member(), unique + "ma", "Tekst").published());
        long position =
                log.append(question(host, unique + "ti", "Tekst").in(circle).published());

        assertThat(member().idsFor(position, unique + "ti")).hasSize(1);
        assertThat(host.finds(position, unique + "ti").at("/items/0/title").stringValue())
                .isEqualTo(unique + "ti");
    }

    @Test
    void counts_and_facets_know_nothing_of_other_circles() {
        TestMember host = member();
        CircleId circle = circleOf(host);
        log.append(question(host, unique, "Open").about("t1" + unique).published());
        long position = log.append(question(host, unique, "Besloten")
                .about("t2" + unique)
                .in(circle)
                .published());

        JsonNode seen = host.finds(position, unique);
        JsonNode unseen = member().finds(position, unique);

        assertThat(seen.get("total").intValue()).isEqualTo(2);
        assertThat(seen.at("/facets/theme").toString()).contains("t2" + unique);
        assertThat(unseen.get("total").intValue()).isEqualTo(1);
        assertThat(unseen.at("/facets/theme").toString()).doesNotContain("t2" + unique);
        assertThat(unseen.at("/facets/type").toString()).isEqualTo("[{\"value\":\"POST\",\"count\":1}]");
    }

    @Test
    void membership_counts_from_the_moment_that_it_changes() {
        TestMember host = member();
        TestMember guest = member();
        CircleId circle = circleOf(host);
        log.append(question(host, unique, "Tekst").in(circle).published());

        long granted = log.append(new CircleMembershipGranted(circle, guest.id(), host.id()));
        assertThat(guest.idsFor(granted, unique)).hasSize(1);

        long removed = log.append(new CircleMemberRemoved(circle, guest.id(), host.id()));
        assertThat(guest.idsFor(removed, unique)).isEmpty();

        long left = log.append(new CircleLeft(circle, host.id()));
        assertThat(host.idsFor(left, unique)).isEmpty();
    }

    @Test
    void mended_spelling_gives_no_word_of_a_circle_away() {
        TestMember host = member();
        CircleId circle = circleOf(host);
        String word = "geheimwoord" + unique.substring(0, 8);
        long position = log.append(question(host, word, "Tekst").in(circle).published());

        assertThat(member().finds(position, word + "x").get("didYouMean").isNull())
                .isTrue();
    }

    @Test
    void a_question_without_name_never_carries_its_author() {
        TestMember asker = member(MemberFunction.CISO, "GM0193", Role.MEMBER);
        Posts post = question(asker, unique, "Tekst").by(Author.withoutName(asker.id(), MemberFunction.CISO));
        long position = log.append(post.published());

        JsonNode found = member().finds(position, unique);

        assertThat(found.at("/items/0/author/withoutName").booleanValue()).isTrue();
        assertThat(found.at("/items/0/author/function").stringValue()).isEqualTo("CISO");
        assertThat(found.at("/items/0/author").propertyNames()) // the same as community-service shows
                .containsExactlyInAnyOrder("id", "displayName", "function", "organisation", "withoutName", "listed");
        assertThat(found.toString())
                .doesNotContain(asker.id().toString())
                .doesNotContain("GM0193")
                .doesNotContain("Naam " + asker.uuid());
        assertThat(TestMember.ids(member().finds(position, Map.of("query", unique, "organisation", "GM0193"))))
                .isEmpty();
    }

    @Test
    void a_consultation_is_found_by_its_audience_from_its_opening_on() {
        TestMember advocate = member(MemberFunction.OTHER, "VNG", Role.ADVOCATE);
        TestMember officer = member(MemberFunction.FG, "GM0344", Role.MEMBER);
        TestMember ethics = member(MemberFunction.ETHICS_COMMITTEE, "GM0344", Role.MEMBER);
        ConsultationId id = ConsultationId.next();
        ConsultationContent content = contentFor(
                new Audience(List.of(MemberFunction.FG), List.of(), List.of(), List.of(), List.of("GM0344", "GM0014")));

        long drafted = log.append(new ConsultationDrafted(id, content, advocate.id()));
        assertThat(officer.idsFor(drafted, unique)).isEmpty();
        assertThat(advocate.idsFor(drafted, unique)).containsExactly(id.toString());

        long opened = log.append(new ConsultationOpened(id, content, OPENS, OPENS.plusSeconds(3600)));
        assertThat(officer.finds(opened, "Hoe vindt u " + unique)
                        .at("/items/0/url")
                        .stringValue())
                .isEqualTo("/raadplegingen/" + id);
        assertThat(ethics.idsFor(opened, unique)).isEmpty();
        assertThat(member(MemberFunction.FG, "GM0193", Role.MEMBER).idsFor(opened, unique))
                .isEmpty();
        assertThat(ethics.finds(opened, unique).get("total").intValue()).isZero();

        long withdrawn = log.append(new ConsultationWithdrawn(id, "Vergissing"));
        assertThat(officer.idsFor(withdrawn, unique)).isEmpty();
    }

    @Test
    void a_moderator_finds_a_consultation_only_as_one_of_its_audience() {
        TestMember outside = member(MemberFunction.OTHER, "VNG", Role.MODERATOR);
        TestMember within = member(MemberFunction.FG, "GM0344", Role.MODERATOR);
        ConsultationId id = ConsultationId.next();
        ConsultationContent content =
                contentFor(new Audience(List.of(MemberFunction.FG), List.of(), List.of(), List.of(), List.of()));
        long opened = log.append(new ConsultationOpened(id, content, OPENS, OPENS.plusSeconds(3600)));

        assertThat(within.idsFor(opened, unique)).containsExactly(id.toString());
        JsonNode found = outside.finds(opened, unique);
        assertThat(found.get("items")).isEmpty();
        assertThat(found.get("total").intValue()).isZero();
        assertThat(found.at("/facets/type")).isEmpty();
        assertThat(outside.finds(opened, unique + "x").get("didYouMean").isNull())
                .isTrue();
        assertThat(outside.reads(opened, "/v1/suggestions", Map.of("query", unique))
                        .toString())
                .doesNotContain(id.toString());
        Map<String, String> itself = Map.of("type", "CONSULTATION", "id", id.toString());
        within.request(opened, "/v1/related", itself).expectStatus().isOk();
        outside.request(opened, "/v1/related", itself).expectStatus().isNotFound();
    }

    @Test
    void a_consultation_without_limits_is_for_every_member() {
        ConsultationId id = ConsultationId.next();
        ConsultationContent content = contentFor(new Audience(List.of(), List.of(), List.of(), List.of(), List.of()));
        long opened = log.append(new ConsultationOpened(id, content, OPENS, OPENS.plusSeconds(3600)));

        assertThat(member().idsFor(opened, unique)).containsExactly(id.toString());
    }

    @Test
    void roles_are_those_of_the_log_and_not_of_the_token() {
        TestMember member = member();
        ConsultationId id = ConsultationId.next();
        ConsultationContent content = contentFor(new Audience(List.of(), List.of(), List.of(), List.of(), List.of()));
        long drafted = log.append(new ConsultationDrafted(id, content, member.id()));
        assertThat(member.idsFor(drafted, unique)).isEmpty();

        long promoted = log.append(new MemberRolesChanged(member.id(), List.of(Role.MEMBER, Role.ADVOCATE)));
        assertThat(member.idsFor(promoted, unique)).hasSize(1);
    }

    private ConsultationContent contentFor(Audience audience) {
        Question question =
                new Question("q1", QuestionKind.OPEN, "Hoe vindt u " + unique, null, true, List.of(), null, null);
        return new ConsultationContent(
                "Raadpleging",
                "Beleid",
                "Inleiding",
                List.of(),
                List.of(question),
                audience,
                OPENS,
                OPENS.plusSeconds(3600),
                ResponsePer.MEMBER,
                Publication.NONE);
    }
}

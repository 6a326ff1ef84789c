package nl.meent.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.Joining;
import nl.meent.events.meetups.AgendaItem;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.AttendeeRegistered;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MaterialAdded;
import nl.meent.events.meetups.MaterialId;
import nl.meent.events.meetups.MeetupDetailsChanged;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.meetups.RecapWritten;
import nl.meent.events.themes.ThemeId;
import nl.meent.search.testing.SearchTest;
import nl.meent.search.testing.TestMember;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FoundMeetupsTest extends SearchTest {

    private static final Instant STARTS = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void a_meetup_is_found_by_what_it_is_about_and_what_came_of_it() {
        TestMember host = member();
        MeetupId id = MeetupId.next();
        log.append(scheduled(id, host, List.of()));
        long position = log.append(
                new MaterialAdded(
                        id,
                        MaterialId.next(),
                        host.says("Dia's vlinder" + unique),
                        host.says("https://example.org/dia")),
                new RecapWritten(id, host.says("Wij zagen een **libel" + unique + "**")));

        for (String word : List.of("beschrijving", "programma", "zaal", "vlinder", "libel")) {
            assertThat(found(member(), position, word)).as(word).containsExactly(id.toString());
        }
        assertThat(member().finds(position, Map.of("query", "libel" + unique, "type", "MEETUP", "theme", unique))
                        .at("/items/0/url")
                        .stringValue())
                .isEqualTo("/meetups/" + id);
    }

    @Test
    void the_link_to_join_is_found_and_shown_nowhere() {
        MeetupId id = MeetupId.next();
        long position = log.append(scheduled(id, member(), List.of()));

        JsonNode found = member().finds(position, Map.of("query", "titel", "theme", unique));

        assertThat(TestMember.ids(found)).containsExactly(id.toString());
        assertThat(found.toString()).doesNotContain("geheimelink");
        assertThat(found(member(), position, "geheimelink")).isEmpty();
    }

    @Test
    void changed_details_replace_the_old_ones_and_registrations_change_nothing() {
        TestMember host = member();
        MeetupId id = MeetupId.next();
        log.append(scheduled(id, host, List.of()));
        long position = log.append(
                new AttendeeRegistered(id, host.id(), AttendanceWay.ONLINE),
                new MeetupDetailsChanged(
                        id,
                        host.says("nieuw" + unique),
                        host.says("Tekst"),
                        List.of(ThemeId.of(unique)),
                        null,
                        null,
                        host.says(List.of()),
                        false));

        assertThat(found(member(), position, "nieuw")).containsExactly(id.toString());
        assertThat(found(member(), position, "beschrijving")).isEmpty();
    }

    @Test
    void a_meetup_of_a_circle_is_found_by_its_members_only() {
        TestMember host = member();
        CircleId circle = CircleId.of("kring-" + unique);
        log.append(new CircleCreated(circle, "Kring", "", "", Joining.CLOSED, host.id()));
        long position = log.append(scheduled(MeetupId.next(), host, List.of(circle)));

        assertThat(found(host, position, "titel")).hasSize(1);
        assertThat(found(member(), position, "titel")).isEmpty();
    }

    /** Within the test's own theme: parts of long words are found in other tests' texts too. */
    private List<String> found(TestMember member, long position, String word) {
        return TestMember.ids(member.finds(position, Map.of("query", word + unique, "theme", unique)));
    }

    private MeetupScheduled scheduled(MeetupId id, TestMember host, List<CircleId> circles) {
        return new MeetupScheduled(
                id,
                host.says("titel" + unique),
                host.says("beschrijving" + unique),
                List.of(ThemeId.of(unique)),
                circles,
                STARTS,
                STARTS.plusSeconds(3600),
                host.says("zaal" + unique),
                host.says("https://geheimelink" + unique + ".example.org"),
                host.says(List.of(new AgendaItem("10:00", "programma" + unique))),
                false,
                new Capacity(null, null),
                host.id());
    }
}

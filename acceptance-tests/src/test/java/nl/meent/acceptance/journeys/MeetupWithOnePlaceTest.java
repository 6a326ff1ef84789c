package nl.meent.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.InboxStream;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A meetup with one place fills, waits, promotes, and is cancelled. */
class MeetupWithOnePlaceTest {

    private static final Map<String, String> ON_SITE = Map.of("way", "ON_SITE");

    private final Platform platform = Platform.shared();
    private final Member host = platform.signIn("po-deventer");
    private final Member first = platform.signIn("fg-breda");
    private final Member second = platform.signIn("fg-almere");
    private final String title = "Meekijken met de sensoren " + Texts.mark();
    private String meetup = "";

    @BeforeEach
    void schedule() {
        Instant start = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        Answer scheduled = host.post("/v1/meetups", meetup(start)).expect(201);
        meetup = "/v1/meetups/" + scheduled.id();
        Answer registered = register(first.knowing(scheduled));
        register(second.knowing(registered));
    }

    @Test
    void the_second_waits_and_hears_at_once_when_the_first_makes_room() {
        assertThat(mine(first)).isEqualTo("REGISTERED");
        assertThat(mine(second)).isEqualTo("WAIT_LISTED");
        try (InboxStream stream = second.stream()) {
            Answer left = first.delete(meetup + "/registrations/me").expect(204);
            assertThat(mine(second.knowing(left))).isEqualTo("REGISTERED");
            assertThat(first.get(meetup).json().path("myRegistration").isNull()).isTrue();
            assertThat(stream.await("MEETUP_PROMOTED", id()).item())
                    .isEqualTo(second.awaitInbox("MEETUP_PROMOTED", id()));
            assertThat(second.inboxAbout(id())).hasSize(1);
        }
    }

    @Test
    void the_numbers_add_up_for_everybody_and_the_names_are_for_the_host() {
        JsonNode seen = second.get(meetup).expect(200).json();
        assertThat(seen.path("registered").path("onSite").asInt()).isEqualTo(1);
        assertThat(seen.path("waiting").path("onSite").asInt()).isEqualTo(1);
        second.get(meetup + "/registrations").expect(403);
        assertThat(host.get(meetup + "/registrations").expect(200).json().path("items"))
                .extracting(
                        registration -> registration.path("member").path("id").asString())
                .containsExactly(first.id(), second.id());
    }

    @Test
    void who_comes_and_who_waits_are_told_that_it_is_cancelled_and_who_left_is_not() {
        Member third = platform.signIn("fg-haarlem");
        Answer waiting = register(third);
        Answer left =
                second.knowing(waiting).delete(meetup + "/registrations/me").expect(204);
        Answer cancelled = host.knowing(left)
                .put(meetup + "/cancellation", Map.of("reason", "De spreker is ziek."))
                .expect(204);
        first.knowing(cancelled).awaitInbox("MEETUP_CANCELLED", id());
        third.knowing(cancelled).awaitInbox("MEETUP_CANCELLED", id());
        assertThat(second.knowing(cancelled).inboxAbout(id())).isEmpty();

        JsonNode seen = first.get(meetup).expect(200).json();
        assertThat(seen.path("status").asString()).isEqualTo("CANCELLED");
        assertThat(seen.path("cancellationReason").asString()).isEqualTo("De spreker is ziek.");
        assertThat(second.put(meetup + "/registrations/me", ON_SITE).expect(409).problem())
                .isEqualTo("meetup-cancelled");
    }

    @Test
    void it_fits_into_anybodys_calendar_and_leaves_it_when_cancelled() {
        Answer file = first.getAs("text/calendar", meetup + "/calendar").expect(200);
        assertThat(file.header("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(file.text().lines())
                .contains("BEGIN:VCALENDAR", "UID:" + id() + "@meent", "STATUS:CONFIRMED", "END:VCALENDAR");
        assertThat(unfolded(file)).contains("SUMMARY:" + title);
        assertThat(second.getAs("text/calendar", meetup + "/calendar").text().lines())
                .contains("STATUS:TENTATIVE");

        Answer cancelled = host.put(meetup + "/cancellation", Map.of("reason", "Geen zaal."))
                .expect(204);
        Answer again = second.knowing(cancelled).getAs("text/calendar", meetup + "/calendar");
        assertThat(again.expect(200).text().lines()).contains("UID:" + id() + "@meent", "STATUS:CANCELLED");
    }

    @Test
    void a_calendar_program_subscribes_without_a_token_until_the_member_ends_it() {
        String path = first.put("/v1/members/me/calendar-feed", null)
                .expect(200)
                .json()
                .path("path")
                .asString();
        Answer calendar = platform.visitor().getAs("text/calendar", path).expect(200);
        assertThat(unfolded(calendar)).contains("UID:" + id() + "@meent", "SUMMARY:" + title);
        first.delete("/v1/members/me/calendar-feed").expect(204);
        platform.visitor().getAs("text/calendar", path).expect(404);
    }

    private Answer register(Member member) {
        return member.put(meetup + "/registrations/me", ON_SITE).expect(204);
    }

    private String mine(Member member) {
        return member.get(meetup)
                .expect(200)
                .json()
                .path("myRegistration")
                .path("state")
                .asString("");
    }

    private String id() {
        return meetup.substring(meetup.lastIndexOf('/') + 1);
    }

    /** Lines of at most 75 octets: what is longer goes on after a space (RFC 5545, section 3.1). */
    private static String unfolded(Answer file) {
        return file.text().replace("\r\n ", "");
    }

    private Map<String, Object> meetup(Instant start) {
        return Map.of(
                "title", title,
                "description", "Er is plaats voor één.",
                "themes", List.of("sensoren"),
                "startsAt", start.toString(),
                "endsAt", start.plus(1, ChronoUnit.HOURS).toString(),
                "place", "Stadhuis van Deventer",
                "capacity", Map.of("onSite", 1, "online", 0));
    }
}

package nl.meent.search.find;

import static nl.meent.search.testing.Consultations.consultation;
import static nl.meent.search.testing.Posts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MeetupCancelled;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.meetups.MeetupRescheduled;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.posts.PostClosed;
import nl.meent.search.testing.Consultations;
import nl.meent.search.testing.Posts;
import nl.meent.search.testing.SearchTest;
import nl.meent.search.testing.TestMember;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When something found is, and how it stands. */
class StandingTest extends SearchTest {

    private static final Instant STARTS = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void of_a_meetup_when_it_begins_and_that_it_does_not_take_place() {
        TestMember host = member();
        MeetupId id = MeetupId.next();
        JsonNode planned = found(log.append(scheduled(id, host)));
        assertThat(planned.path("startsAt").asString()).isEqualTo("2026-03-01T09:00:00Z");
        assertThat(planned.path("state").isNull()).isTrue();

        JsonNode cancelled = found(log.append(
                new MeetupRescheduled(id, STARTS.plusSeconds(60), STARTS.plusSeconds(120)),
                new MeetupCancelled(id, host.says("Ziek"))));
        assertThat(cancelled.path("startsAt").asString()).isEqualTo("2026-03-01T09:01:00Z");
        assertThat(cancelled.path("state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void of_a_consultation_until_when_and_that_it_is_closed() {
        Consultations asked = consultation("Raadpleging " + unique);
        JsonNode open = found(log.append(asked.opened()));
        assertThat(open.path("closesAt").asString()).isEqualTo("2026-02-01T09:00:00Z");
        assertThat(open.path("state").isNull()).isTrue();

        Instant later = Instant.parse("2026-02-08T09:00:00Z");
        JsonNode closed = found(log.append(
                new DeadlineExtended(asked.id(), later, "Meer tijd"), new ConsultationClosed(asked.id(), later)));
        assertThat(closed.path("closesAt").asString()).isEqualTo("2026-02-08T09:00:00Z");
        assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void of_a_post_that_it_is_closed() {
        TestMember asker = member();
        Posts post = question(asker, "Vraag " + unique, "Tekst");
        assertThat(found(log.append(post.published())).path("state").isNull()).isTrue();
        assertThat(found(log.append(new PostClosed(post.id(), asker.says("Opgelost"))))
                        .path("state")
                        .asString())
                .isEqualTo("CLOSED");
    }

    private JsonNode found(long position) {
        return member().finds(position, unique).at("/items/0");
    }

    private MeetupScheduled scheduled(MeetupId id, TestMember host) {
        return new MeetupScheduled(
                id,
                host.says("Overleg " + unique),
                host.says("Tekst"),
                List.of(),
                List.of(),
                STARTS,
                STARTS.plusSeconds(3600),
                null,
                null,
                host.says(List.of()),
                false,
                new Capacity(null, null),
                host.id());
    }
}

package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meent.community.RunningService;
import nl.meent.community.agenda.AgendaClockwork;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.commands.Commands;
import nl.meent.community.consultations.automation.ConsultationAgenda;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class TimePassesTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final RunningService service = RunningService.shared();
    private final ConsultationWorld world = new ConsultationWorld(service);
    private final AgendaClockwork clockwork = service.bean(AgendaClockwork.class);

    @AfterEach
    void the_clockwork_goes_on() {
        if (!clockwork.isRunning()) {
            clockwork.start();
        }
    }

    @Test
    void a_consultation_that_closed_while_the_service_was_down_is_closed_by_the_clock_and_recorded_afterwards() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofHours(1))));
        clockwork.stop();
        world.passes(Duration.ofDays(1));

        world.put("fg-utrecht", path(id) + "/responses/mine", answers("rol", "AGREE"))
                .expectStatus()
                .isEqualTo(409);
        assertThat(world.read("fg-utrecht", path(id)).path("status").asString()).isEqualTo("CLOSED");
        assertThat(world.eventsNow(id, "consultation.closed")).isEmpty();

        clockwork.start();
        assertThat(world.events(id, "consultation.closed", 1)).hasSize(1);
    }

    @Test
    void two_instances_at_once_open_and_close_it_once() {
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(9))));
        draft.put("opensAt", world.now().plus(Duration.ofDays(1)).toString());
        String id = world.opened(draft);
        clockwork.stop();
        AgendaClockwork one = another();
        AgendaClockwork other = another();

        world.passes(Duration.ofDays(2));
        tickUntil(id, "consultation.opened", one, other);
        world.passes(Duration.ofDays(8));
        tickUntil(id, "consultation.closed", one, other);

        assertThat(world.eventsNow(id, "consultation.opened")).hasSize(1);
        assertThat(world.eventsNow(id, "consultation.closed")).hasSize(1);
    }

    @Test
    void reminds_three_days_and_one_day_before_the_end() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(9))));

        world.passes(Duration.ofDays(6).plusHours(2));
        assertThat(world.events(id, "closing-soon", 1)
                        .getFirst()
                        .path("data")
                        .path("daysLeft")
                        .asInt())
                .isEqualTo(3);
        world.passes(Duration.ofDays(2));
        assertThat(world.events(id, "closing-soon", 2)
                        .getLast()
                        .path("data")
                        .path("daysLeft")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_clock_that_leaps_over_everything_opens_nothing_and_reminds_of_nothing() {
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(9))));
        draft.put("opensAt", world.now().plus(Duration.ofDays(1)).toString());
        String id = world.opened(draft);
        assertThat(world.read("belangenbehartiger-vng", path(id)).path("status").asString())
                .isEqualTo("SCHEDULED");
        world.get("fg-utrecht", path(id)).expectStatus().isNotFound();

        clockwork.stop();
        world.passes(Duration.ofDays(30));
        clockwork.start();

        assertThat(world.events(id, "consultation.closed", 1)).hasSize(1);
        assertThat(world.eventsNow(id, "consultation.opened")).isEmpty();
        assertThat(world.eventsNow(id, "closing-soon")).isEmpty();
    }

    private AgendaClockwork another() {
        return new AgendaClockwork(
                service.bean(com.mongodb.reactivestreams.client.MongoDatabase.class),
                List.of(service.bean(ConsultationAgenda.class)),
                service.bean(Commands.class),
                service.bean(PlatformClock.class));
    }

    /** Both tick at the same time until it is recorded; the item may not be on the agenda yet when they begin. */
    private void tickUntil(String id, String recorded, AgendaClockwork one, AgendaClockwork other) {
        Instant until = Instant.now().plus(LONGEST);
        while (world.eventsNow(id, recorded).isEmpty()) {
            assertThat(Instant.now()).as("%s is not recorded", recorded).isBefore(until);
            Mono.when(one.tick(), other.tick()).block(LONGEST);
        }
    }
}

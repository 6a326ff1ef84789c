package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.CLOSED_STAYS_CLOSED;
import static nl.meent.community.consultations.ConsultationRule.CLOSING_RECORDED_ONCE;
import static nl.meent.community.consultations.ConsultationRule.OPENS_ONCE_ON_TIME;
import static nl.meent.community.consultations.ConsultationRule.REMINDS_ONCE_WHILE_TRUE;
import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
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
import tools.jackson.databind.JsonNode;

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
    @Shows(value = CLOSING_RECORDED_ONCE, by = ACCEPTS)
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
    @Shows(
            value = {OPENS_ONCE_ON_TIME, CLOSING_RECORDED_ONCE},
            by = {ACCEPTS, NOTHING_HAPPENS})
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
    @Shows(value = REMINDS_ONCE_WHILE_TRUE, by = ACCEPTS)
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
    @Shows(
            value = {OPENS_ONCE_ON_TIME, REMINDS_ONCE_WHILE_TRUE},
            by = NOTHING_HAPPENS)
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

    /** Its results are known by then: one answer more would show who gave it. */
    @Test
    @Shows(value = CLOSED_STAYS_CLOSED, by = REJECTS)
    void a_clock_that_is_put_back_opens_nothing_again() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofHours(1))));
        String mine = path(id) + "/responses/mine";
        world.put("fg-utrecht", mine, answers("rol", "AGREE")).expectStatus().isCreated();
        world.passes(Duration.ofHours(2));
        world.events(id, "consultation.results-recorded", 1);
        world.isPutBack(Duration.ofMinutes(90));

        assertThat(world.read("fg-utrecht", path(id)).path("status").asString()).isEqualTo("CLOSED");
        world.put("fg-zwolle", mine, answers("rol", "AGREE")).expectStatus().isEqualTo(409);
        world.put("fg-utrecht", mine, answers("rol", "DISAGREE"), "*")
                .expectStatus()
                .isEqualTo(409);
        world.as("fg-utrecht").delete().uri(mine).exchange().expectStatus().isEqualTo(409);
        world.get("belangenbehartiger-vng", path(id) + "/results")
                .expectStatus()
                .isOk();
        assertThat(world.eventsNow(id, "response.")).hasSize(1);
        world.passes(Duration.ofMinutes(90));
    }

    @Test
    @Shows(
            value = {OPENS_ONCE_ON_TIME, REMINDS_ONCE_WHILE_TRUE},
            by = {ACCEPTS, NOTHING_HAPPENS})
    void what_was_down_at_the_opening_opens_late_and_leaves_out_the_reminder_that_is_past() {
        Instant opens = world.now().plus(Duration.ofDays(1));
        Map<String, Object> draft = new HashMap<>(world.draft(List.of(), "MEMBER", opens.plus(Duration.ofDays(5))));
        draft.put("opensAt", opens.toString());
        String id = world.opened(draft);
        clockwork.stop();
        world.passes(Duration.ofDays(4));
        world.put("fg-utrecht", path(id) + "/responses/mine", answers("rol", "AGREE"))
                .expectStatus()
                .isCreated();
        assertThat(world.eventsNow(id, "consultation.opened")).isEmpty();

        clockwork.start();
        JsonNode opened = world.events(id, "consultation.opened", 1).getFirst();
        assertThat(Instant.parse(opened.path("data").path("opensAt").asString()))
                .isEqualTo(opens);
        assertThat(Instant.parse(opened.path("time").asString())).isAfterOrEqualTo(opens.plus(Duration.ofDays(3)));
        world.passes(Duration.ofDays(1).plusHours(12));
        assertThat(world.events(id, "closing-soon", 1))
                .extracting(reminder -> reminder.path("data").path("daysLeft").asInt())
                .containsExactly(1);
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

package nl.meent.community.consultations.automation;

import static nl.meent.community.consultations.ConsultationRule.CLOSING_RECORDED_ONCE;
import static nl.meent.community.consultations.ConsultationRule.DAYS_ARE_DUTCH;
import static nl.meent.community.consultations.ConsultationRule.OPENS_ONCE_ON_TIME;
import static nl.meent.community.consultations.ConsultationRule.REMINDS_ONCE_WHILE_TRUE;
import static nl.meent.community.consultations.write.ConsultationWords.ADVOCATE;
import static nl.meent.community.consultations.write.ConsultationWords.BEFORE;
import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
import static nl.meent.community.consultations.write.ConsultationWords.DURING;
import static nl.meent.community.consultations.write.ConsultationWords.LATER;
import static nl.meent.community.consultations.write.ConsultationWords.OPENS;
import static nl.meent.community.consultations.write.ConsultationWords.approved;
import static nl.meent.community.consultations.write.ConsultationWords.closed;
import static nl.meent.community.consultations.write.ConsultationWords.closingSoon;
import static nl.meent.community.consultations.write.ConsultationWords.content;
import static nl.meent.community.consultations.write.ConsultationWords.extended;
import static nl.meent.community.consultations.write.ConsultationWords.opened;
import static nl.meent.community.consultations.write.ConsultationWords.withdrawn;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.meent.community.agenda.Agenda;
import nl.meent.community.agenda.AgendaItem;
import nl.meent.community.consultations.Shows;
import nl.meent.community.consultations.write.CloseConsultation;
import nl.meent.community.consultations.write.ConsultationWords;
import nl.meent.community.consultations.write.RemindOfClosing;
import nl.meent.events.CommunityEvent;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationReminded;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.runtime.log.LoggedEvent;
import org.junit.jupiter.api.Test;

class ConsultationAgendaTest {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final ConsultationAgenda rule = new ConsultationAgenda();
    private final Map<String, AgendaItem> agenda = new HashMap<>();

    @Test
    @Shows(
            value = {OPENS_ONCE_ON_TIME, CLOSING_RECORDED_ONCE},
            by = ACCEPTS)
    void an_approved_consultation_opens_and_closes() {
        after(approved(), OPENS.minusSeconds(1));

        assertThat(due())
                .containsOnly(
                        Map.entry("consultation.open", OPENS),
                        Map.entry("consultation.close", CLOSES.plus(FIVE_SECONDS)));
    }

    @Test
    @Shows(value = REMINDS_ONCE_WHILE_TRUE, by = ACCEPTS)
    void an_open_one_reminds_three_days_and_one_day_before_its_end() {
        after(approved(), OPENS);
        after(opened(), OPENS);
        after(opened(), OPENS);

        assertThat(due())
                .containsOnly(
                        Map.entry("consultation.remind 3", CLOSES.minus(Duration.ofDays(3))),
                        Map.entry("consultation.remind 1", CLOSES.minus(Duration.ofDays(1))),
                        Map.entry("consultation.close", CLOSES.plus(FIVE_SECONDS)));
    }

    @Test
    @Shows(value = REMINDS_ONCE_WHILE_TRUE, by = NOTHING_HAPPENS)
    void a_reminder_whose_moment_is_past_is_not_sent() {
        Instant short_ = CLOSES.minus(Duration.ofDays(2));
        after(new ConsultationOpened(ConsultationWords.ID, content(), short_, CLOSES), short_);

        assertThat(due()).containsOnlyKeys("consultation.remind 1");
    }

    @Test
    @Shows(
            value = {REMINDS_ONCE_WHILE_TRUE, CLOSING_RECORDED_ONCE},
            by = ACCEPTS)
    void an_extension_moves_the_closing_and_reminds_again() {
        after(approved(), OPENS);
        after(opened(), OPENS);
        after(closingSoon(3), CLOSES.minus(Duration.ofDays(3)));
        after(extended(), CLOSES.minus(Duration.ofDays(2)));

        assertThat(due())
                .containsEntry("consultation.remind 3", LATER.minus(Duration.ofDays(3)))
                .containsEntry("consultation.close", LATER.plus(FIVE_SECONDS));
        assertThat(command("consultation.close")).isEqualTo(new CloseConsultation(ConsultationWords.ID, LATER));
        assertThat(command("consultation.remind 1")).isEqualTo(new RemindOfClosing(ConsultationWords.ID, 1, LATER));
    }

    @Test
    @Shows(value = REMINDS_ONCE_WHILE_TRUE, by = NOTHING_HAPPENS)
    void one_that_an_advocate_was_before_within_a_day_is_taken_off() {
        after(approved(), OPENS);
        after(opened(), OPENS);
        Instant dayBefore = CLOSES.minus(Duration.ofDays(4));
        after(new ConsultationReminded(ConsultationWords.ID, dayBefore.plusSeconds(30), CLOSES, ADVOCATE), dayBefore);
        assertThat(due()).containsKey("consultation.remind 3");

        after(new ConsultationReminded(ConsultationWords.ID, dayBefore.plusSeconds(61), CLOSES, ADVOCATE), dayBefore);
        assertThat(due()).containsOnlyKeys("consultation.remind 1", "consultation.close");
    }

    @Test
    void what_happened_is_taken_off_and_what_it_overtook() {
        after(approved(), OPENS);
        after(opened(), OPENS);
        after(closingSoon(1), CLOSES.minus(Duration.ofDays(1)));
        assertThat(due()).containsOnlyKeys("consultation.close");

        after(closed(), CLOSES.plus(FIVE_SECONDS));
        assertThat(due()).isEmpty();
    }

    @Test
    @Shows(
            value = {OPENS_ONCE_ON_TIME, REMINDS_ONCE_WHILE_TRUE, CLOSING_RECORDED_ONCE},
            by = NOTHING_HAPPENS)
    void nothing_is_left_of_a_withdrawn_one() {
        after(approved(), OPENS);
        after(opened(), OPENS);
        after(withdrawn(), DURING);

        assertThat(due()).isEmpty();
    }

    @Test
    void another_that_opens_and_closes_at_the_same_moments_does_so_by_itself() {
        ConsultationId other = ConsultationId.next();
        after(approved(), BEFORE);
        after(new ConsultationApproved(other, content(), OPENS, CLOSES, ADVOCATE), BEFORE);
        after(withdrawn(), BEFORE);

        assertThat(agenda.keySet())
                .containsExactlyInAnyOrder("consultation.open/" + other, "consultation.close/" + other);
    }

    @Test
    @Shows(value = DAYS_ARE_DUTCH, by = ACCEPTS)
    void a_day_before_is_the_same_time_when_summer_time_ends_in_between() {
        Instant closes = Instant.parse("2026-10-25T16:00:00Z"); // 17.00 winter time
        after(
                new ConsultationOpened(ConsultationWords.ID, content(), OPENS, closes),
                Instant.parse("2026-10-01T07:00:00Z"));

        assertThat(due())
                .containsEntry("consultation.remind 1", Instant.parse("2026-10-24T15:00:00Z")) // 17.00 summer time
                .containsEntry("consultation.remind 3", Instant.parse("2026-10-22T15:00:00Z"));
    }

    @Test
    @Shows(value = DAYS_ARE_DUTCH, by = ACCEPTS)
    void a_day_before_is_the_same_time_when_summer_time_begins_in_between() {
        Instant closes = Instant.parse("2027-03-28T15:00:00Z"); // 17.00 summer time
        after(new DeadlineExtended(ConsultationWords.ID, closes, "x"), Instant.parse("2027-03-01T07:00:00Z"));

        assertThat(due()).containsEntry("consultation.remind 1", Instant.parse("2027-03-27T16:00:00Z"));
    }

    private void after(CommunityEvent event, Instant at) {
        rule.on(new LoggedEvent(1, 1, 4095, "event", at, event), new Agenda() {
            @Override
            public void put(AgendaItem item) {
                agenda.put(item.key(), item);
            }

            @Override
            public void remove(String key) {
                agenda.remove(key);
            }
        });
    }

    private Map<String, Instant> due() {
        return agenda.values().stream().collect(Collectors.toMap(ConsultationAgendaTest::name, AgendaItem::dueAt));
    }

    private Object command(String name) {
        AgendaItem item = agenda.values().stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(rule.commands().get(item.command())).apply(item);
    }

    private static String name(AgendaItem item) {
        return item.command() + (item.arguments().containsKey("daysLeft") ? " " + item.argument("daysLeft") : "");
    }
}

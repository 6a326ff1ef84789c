package nl.meent.community.consultations.automation;

import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
import static nl.meent.community.consultations.write.ConsultationWords.ID;
import static nl.meent.community.consultations.write.ConsultationWords.closed;
import static nl.meent.community.consultations.write.ConsultationWords.counted;
import static nl.meent.community.consultations.write.ConsultationWords.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.meent.community.RunningService;
import nl.meent.community.agenda.Agenda;
import nl.meent.community.agenda.AgendaItem;
import nl.meent.events.CommunityEvent;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.log.LoggedEvent;
import org.junit.jupiter.api.Test;

class ResultsAgendaTest {

    private final ResultsAgenda rule = RunningService.shared().bean(ResultsAgenda.class);
    private final Map<String, AgendaItem> agenda = new HashMap<>();

    @Test
    void counts_a_minute_after_the_deadline() {
        after(closed());
        after(closed());

        AgendaItem counting = counting(ID);
        assertThat(agenda.values()).containsExactly(counting);
        assertThat(rule.preparedCommands()).containsKey(counting.command());
    }

    @Test
    void counts_each_that_closes_at_the_same_moment() {
        ConsultationId other = ConsultationId.next();
        after(closed());
        after(new ConsultationClosed(other, CLOSES));
        assertThat(agenda.values()).containsExactlyInAnyOrder(counting(ID), counting(other));

        after(counted());
        assertThat(agenda.values()).containsExactly(counting(other));
    }

    @Test
    void has_nothing_to_do_once_it_is_counted_or_withdrawn() {
        after(closed());
        after(counted());
        assertThat(agenda).isEmpty();

        after(closed());
        after(withdrawn());
        assertThat(agenda).isEmpty();
    }

    private static AgendaItem counting(ConsultationId id) {
        return new AgendaItem(
                "consultation.count/" + id,
                CLOSES.plus(Duration.ofMinutes(1)),
                "consultation.count",
                Map.of("consultationId", id.toString()));
    }

    /** That it closed is written down some time after it did. */
    private void after(CommunityEvent event) {
        rule.on(new LoggedEvent(1, 1, 4095, "event", CLOSES.plusSeconds(5), event), new Agenda() {
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
}

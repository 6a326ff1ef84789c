package nl.meent.community.consultations.automation;

import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
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
import nl.meent.runtime.log.LoggedEvent;
import org.junit.jupiter.api.Test;

class ResultsAgendaTest {

    private final ResultsAgenda rule = RunningService.shared().bean(ResultsAgenda.class);
    private final Map<String, AgendaItem> agenda = new HashMap<>();

    @Test
    void counts_a_minute_after_the_deadline() {
        after(closed());
        after(closed());

        assertThat(agenda.values())
                .singleElement()
                .satisfies(item -> assertThat(item.dueAt()).isEqualTo(CLOSES.plus(Duration.ofMinutes(1))));
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

    private void after(CommunityEvent event) {
        rule.on(new LoggedEvent(1, 1, 4095, "event", CLOSES, event), new Agenda() {
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

package nl.meent.community.consultations.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import nl.meent.community.agenda.Agenda;
import nl.meent.community.agenda.AgendaItem;
import nl.meent.community.agenda.AgendaRule;
import nl.meent.community.consultations.read.Counting;
import nl.meent.community.consultations.write.RecordResults;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.ResultsRecorded;
import nl.meent.runtime.log.LoggedEvent;
import reactor.core.publisher.Mono;

/**
 * Counts the responses, a minute after the deadline: a response that was in time may still be on its way to the log, but
 * for no longer than an append lasts (ten seconds, and ten more to find out what became of it).
 */
public final class ResultsAgenda implements AgendaRule {

    private static final String COUNT = "consultation.count";
    private static final String ID = "consultationId";
    private static final Duration AFTER_DEADLINE = Duration.ofMinutes(1);

    private final Counting counting;

    /** Counts with this. */
    public ResultsAgenda(Counting counting) {
        this.counting = counting;
    }

    @Override
    public void on(LoggedEvent logged, Agenda agenda) {
        switch (logged.event()) {
            case ConsultationClosed event -> agenda.put(counting(event.consultationId(), event.closesAt()));
            case ResultsRecorded event -> agenda.remove(key(event.consultationId()));
            case ConsultationWithdrawn event -> agenda.remove(key(event.consultationId()));
            default -> {}
        }
    }

    private static AgendaItem counting(ConsultationId id, Instant closesAt) {
        return new AgendaItem(key(id), closesAt.plus(AFTER_DEADLINE), COUNT, Map.of(ID, id.toString()));
    }

    private static String key(ConsultationId id) {
        return COUNT + "/" + id;
    }

    @Override
    public Map<String, Function<AgendaItem, Mono<Object>>> preparedCommands() {
        return Map.of(COUNT, this::recording);
    }

    private Mono<Object> recording(AgendaItem item) {
        ConsultationId id = ConsultationId.of(item.argument(ID));
        return counting.of(id).map(results -> new RecordResults(id, results));
    }
}

package nl.meent.community.consultations;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meent.community.agenda.AgendaClockwork;
import nl.meent.community.agenda.AgendaProjection;
import nl.meent.community.commands.Instance;
import nl.meent.community.consultations.automation.ConsultationAgenda;
import nl.meent.community.consultations.write.Consultation;
import nl.meent.community.consultations.write.ConsultationWords;
import nl.meent.community.consultations.write.DraftConsultation;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationEvent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.rejections.RejectedException;
import org.threeten.extra.MutableClock;
import reactor.core.publisher.Mono;

/** Two instances on one store, each with a clock and a clockwork of its own, and the one agenda that follows the log. */
final class TwoClocks implements AutoCloseable {

    static final Duration LONGEST = Duration.ofSeconds(30);

    private final EmbeddedMongo store = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(store.connectionString());
    private final ConsultationAgenda rule = new ConsultationAgenda();
    final MutableClock clock = MutableClock.of(ConsultationWords.BEFORE, ZoneOffset.UTC);
    final MutableClock otherClock = MutableClock.of(ConsultationWords.BEFORE, ZoneOffset.UTC);
    private final Instance one;
    private final Instance other;
    private final AgendaProjection agenda;
    private AgendaClockwork clockwork;
    private AgendaClockwork otherClockwork;
    private final Map<ConsultationId, Long> begun = new HashMap<>();
    private long projected;

    TwoClocks() {
        one = new Instance(store, clock, Consultation.class);
        other = new Instance(store, otherClock, Consultation.class);
        agenda = new AgendaProjection(one.database(), List.of(rule));
        clockwork = clockwork(one, clock);
        otherClockwork = clockwork(other, otherClock);
    }

    private AgendaClockwork clockwork(Instance instance, MutableClock its) {
        return new AgendaClockwork(
                client.getDatabase(instance.database().getName()), List.of(rule), instance.commands(), its);
    }

    /** Both are started again: what they remembered of what they had sent is gone. */
    void startAgain() {
        clockwork = clockwork(one, clock);
        otherClockwork = clockwork(other, otherClock);
    }

    /** Both clocks show this. */
    void isNow(Instant now) {
        clock.setInstant(now);
        otherClock.setInstant(now);
    }

    ConsultationId drafted(ConsultationContent content) {
        ConsultationId id = ConsultationId.next();
        begun.put(id, one.head());
        send(true, new DraftConsultation(id, content, ConsultationWords.ADVOCATE));
        return id;
    }

    /** Sends a command through one of them; it may be refused. */
    void send(boolean toOne, Object command) {
        sending(toOne, command).block(LONGEST);
    }

    /** Sends a command through each of them at once. */
    void sendAtOnce(Object toOne, Object toOther) {
        Mono.when(sending(true, toOne), sending(false, toOther)).block(LONGEST);
    }

    private Mono<Long> sending(boolean toOne, Object command) {
        return (toOne ? one : other)
                .commands()
                .send(ConsultationWords.ADVOCATE, command)
                .onErrorResume(RejectedException.class, _ -> Mono.empty());
    }

    /** The agenda sees what is in the log. */
    void project() {
        List<LoggedEvent> events = one.behind(projected);
        if (!events.isEmpty()) {
            agenda.handle(events);
            projected = events.getLast().position();
        }
    }

    /** What is due is done, by those that are up, at the same time. */
    void tick(boolean oneIsUp, boolean otherIsUp) {
        Mono.when(oneIsUp ? clockwork.tick() : Mono.empty(), otherIsUp ? otherClockwork.tick() : Mono.empty())
                .block(LONGEST);
    }

    /** One does what is due while the other gets a command. */
    void tickWhile(Object toOther) {
        Mono.when(clockwork.tick(), sending(false, toOther)).block(LONGEST);
    }

    /** Both have seen everything and do what is due. */
    void bothDoWhatIsDue() {
        project();
        tick(true, true);
        project();
    }

    /** What happened to a consultation. */
    List<LoggedEvent> events(ConsultationId id) {
        return one.behind(begun.getOrDefault(id, 0L)).stream()
                .filter(logged -> logged.event() instanceof ConsultationEvent event
                        && event.consultationId().equals(id))
                .toList();
    }

    /** What time did to it, in order. */
    List<ConsultationEvent> passed(ConsultationId id) {
        return events(id).stream()
                .map(logged -> (ConsultationEvent) logged.event())
                .skip(2)
                .toList();
    }

    @Override
    public void close() {
        one.close();
        other.close();
        client.close();
        store.close();
    }
}

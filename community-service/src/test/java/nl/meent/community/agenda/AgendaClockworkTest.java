package nl.meent.community.agenda;

import static nl.meent.community.consultations.write.ConsultationWords.ADVOCATE;
import static nl.meent.community.consultations.write.ConsultationWords.BEFORE;
import static nl.meent.community.consultations.write.ConsultationWords.OPENS;
import static nl.meent.community.consultations.write.ConsultationWords.content;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.meent.community.commands.Instance;
import nl.meent.community.consultations.automation.ConsultationAgenda;
import nl.meent.community.consultations.write.ApproveConsultation;
import nl.meent.community.consultations.write.Consultation;
import nl.meent.community.consultations.write.DraftConsultation;
import nl.meent.community.consultations.write.WithdrawConsultation;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.runtime.log.LoggedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;
import reactor.core.publisher.Mono;

class AgendaClockworkTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final EmbeddedMongo store = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(store.connectionString());
    private final MutableClock clock = MutableClock.of(BEFORE, ZoneOffset.UTC);
    private final Instance instance = new Instance(store, clock, Consultation.class);
    private final AtomicInteger prepared = new AtomicInteger();

    /** Due a second before a consultation opens; what comes of it takes preparing. */
    private record Prepared(Function<ConsultationId, Mono<Object>> preparing) implements AgendaRule {

        @Override
        public void on(LoggedEvent logged, Agenda agenda) {
            switch (logged.event()) {
                case ConsultationApproved event ->
                    agenda.put(new AgendaItem(
                            "prepared/" + event.consultationId(),
                            event.opensAt().minusSeconds(1),
                            "prepared",
                            Map.of("id", event.consultationId().toString())));
                case ConsultationWithdrawn event -> agenda.remove("prepared/" + event.consultationId());
                default -> {}
            }
        }

        @Override
        public Map<String, Function<AgendaItem, Mono<Object>>> preparedCommands() {
            return Map.of("prepared", item -> preparing.apply(ConsultationId.of(item.argument("id"))));
        }
    }

    @AfterEach
    void stop() {
        instance.close();
        client.close();
        store.close();
    }

    @Test
    void an_item_whose_preparation_never_ends_does_not_hold_up_the_next() {
        Prepared rule = new Prepared(_ -> Mono.never());
        AgendaClockwork clockwork = clockwork(rule);
        approved(rule);

        clock.setInstant(OPENS);
        clockwork.tick().block(LONGEST);

        assertThat(happened(ConsultationOpened.class)).isEqualTo(1);
        clockwork.stop();
    }

    @Test
    void an_item_is_prepared_once_at_a_time_however_long_that_takes() {
        Prepared rule = new Prepared(_ -> Mono.<Object>never().doOnSubscribe(_ -> prepared.incrementAndGet()));
        AgendaClockwork clockwork = clockwork(rule);
        approved(rule);

        clock.setInstant(OPENS);
        clockwork.tick().block(LONGEST);
        clock.setInstant(OPENS.plus(Duration.ofHours(1)));
        clockwork.tick().block(LONGEST);
        until(() -> prepared.get() > 0);
        clockwork.tick().block(LONGEST);

        assertThat(prepared).hasValue(1);
        clockwork.stop();
    }

    @Test
    void what_was_being_prepared_when_it_stopped_is_prepared_again() {
        AtomicInteger cancelled = new AtomicInteger();
        Prepared rule = new Prepared(_ -> Mono.<Object>never()
                .doOnSubscribe(_ -> prepared.incrementAndGet())
                .doOnCancel(cancelled::incrementAndGet));
        AgendaClockwork clockwork = clockwork(rule);
        approved(rule);
        clock.setInstant(OPENS);

        clockwork.tick().block(LONGEST);
        until(() -> prepared.get() == 1);
        clockwork.stop();
        until(() -> cancelled.get() == 1);

        clock.setInstant(OPENS.plus(Duration.ofMinutes(2)));
        clockwork.tick().block(LONGEST);
        until(() -> prepared.get() == 2);
        clockwork.stop();
    }

    @Test
    void what_could_not_be_prepared_is_tried_again_at_once_and_what_was_is_sent() {
        Prepared rule = new Prepared(id -> prepared.incrementAndGet() == 1
                ? Mono.error(new IllegalStateException("not yet"))
                : Mono.just(new WithdrawConsultation(id, "Niet meer nodig")));
        AgendaClockwork clockwork = clockwork(rule);
        approved(rule);

        clock.setInstant(OPENS);
        until(() -> {
            clockwork.tick().block(LONGEST);
            return happened(ConsultationWithdrawn.class) > 0;
        });

        assertThat(prepared).hasValue(2);
    }

    private AgendaClockwork clockwork(Prepared rule) {
        return new AgendaClockwork(
                client.getDatabase(instance.database().getName()),
                List.of(rule, new ConsultationAgenda()),
                instance.commands(),
                clock);
    }

    private void approved(Prepared rule) {
        ConsultationId id = ConsultationId.next();
        instance.commands()
                .send(ADVOCATE, new DraftConsultation(id, content(), ADVOCATE))
                .block(LONGEST);
        instance.commands()
                .send(ADVOCATE, new ApproveConsultation(id, ADVOCATE))
                .block(LONGEST);
        new AgendaProjection(instance.database(), List.of(rule, new ConsultationAgenda())).handle(instance.behind(0));
    }

    private long happened(Class<?> event) {
        return instance.behind(0).stream()
                .filter(logged -> event.isInstance(logged.event()))
                .count();
    }

    private static void until(BooleanSupplier reached) {
        Instant latest = Instant.now().plus(LONGEST);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.onSpinWait();
        }
    }
}

package nl.meent.community.consultations.write;

import static nl.meent.community.rejections.RejectsBecause.rejects;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.meent.runtime.rejections.Rejection;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.threeten.extra.MutableClock;

/** What happened to an aggregate so far, with the times that matter before the events, and what comes of a command at some time. */
final class Told<T> {

    private final Class<T> aggregate;
    private final Object[] events;
    private final MutableClock clock = MutableClock.of(ConsultationWords.BEFORE, ZoneOffset.UTC);

    Told(Class<T> aggregate, Object... events) {
        this.aggregate = aggregate;
        this.events = events;
    }

    Told<T> at(Instant now) {
        clock.setInstant(now);
        return this;
    }

    Outcome when(Object command) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(clock);
        TestExecutor<T> given = fixture.givenNoPriorActivity();
        for (Object event : events) {
            given = event instanceof Instant at ? given.andGivenCurrentTime(at) : given.andGiven(event);
        }
        return new Outcome(given.when(command));
    }

    /** What came of it. */
    record Outcome(ResultValidator<?> result) {

        void happens(Object... events) {
            result.expectEvents(events);
        }

        void nothingHappens() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        void isRejected(Rejection rejection) {
            result.expectException(rejects(rejection)).expectNoEvents();
        }
    }
}

package nl.meent.community.meetups.write;

import static nl.meent.community.meetups.write.MeetupTestLanguage.BEFORE;
import static nl.meent.community.meetups.write.MeetupTestLanguage.MEETUP;
import static nl.meent.community.meetups.write.MeetupTestLanguage.a;
import static nl.meent.community.meetups.write.MeetupTestLanguage.at;
import static nl.meent.community.meetups.write.MeetupTestLanguage.member;
import static nl.meent.community.meetups.write.MeetupTestLanguage.register;
import static nl.meent.community.meetups.write.MeetupTestLanguage.seats;
import static nl.meent.community.meetups.write.MeetupTestLanguage.unregister;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.AttendeePromoted;
import nl.meent.events.meetups.AttendeeRegistered;
import nl.meent.events.meetups.AttendeeUnregistered;
import nl.meent.events.meetups.AttendeeWaitListed;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MeetupCapacityChanged;
import nl.meent.events.members.MemberId;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever members and hosts do in whatever order, the promises of the waiting list hold after every commit. */
class WaitingListTest {

    private static final int MEMBERS = 8;
    private static final int STEPS = 60;

    private final Map<MemberId, AttendanceWay> seated = new HashMap<>();
    private final Map<AttendanceWay, List<MemberId>> waiting = new EnumMap<>(AttendanceWay.class);
    private Capacity capacity = seats(2, 1);
    private long revision = 1;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void no_seat_is_taken_twice_and_none_stays_free_while_somebody_waits(long seed) {
        Random random = new Random(seed);
        List<Object> history = new ArrayList<>();
        history.add(a(capacity));
        int promotions = 0;
        for (int step = 0; step < STEPS; step++) {
            List<Object> happened = events(at(BEFORE).given(history).when(command(random)));
            happened.forEach(this::follow);
            promotions += (int)
                    happened.stream().filter(AttendeePromoted.class::isInstance).count();
            history.addAll(happened);
            holds();
        }
        assertThat(promotions)
                .as("the run says something only if people were promoted")
                .isPositive();
    }

    private Object command(Random random) {
        MemberId member = member(10 + random.nextInt(MEMBERS));
        return switch (random.nextInt(10)) {
            case 0 ->
                new EditMeetup(
                        MEETUP,
                        MeetupTestLanguage.HOST,
                        null,
                        null,
                        seats(random.nextInt(5), random.nextInt(4) == 0 ? null : random.nextInt(3)),
                        revision);
            case 1, 2, 3 -> unregister(member);
            default -> register(member, random.nextBoolean() ? AttendanceWay.ON_SITE : AttendanceWay.ONLINE);
        };
    }

    private static List<Object> events(ResultValidator<Meetup> result) {
        List<Object> events = new ArrayList<>();
        result.expectEventsMatching(new Remember(events));
        return events;
    }

    /** What a reader of the log would believe; it trusts nothing but the events. */
    private void follow(Object event) {
        switch (event) {
            case AttendeeRegistered e -> sit(e.memberId(), e.way());
            case AttendeeWaitListed e -> waitingFor(e.way()).add(e.memberId());
            case AttendeePromoted e -> {
                assertThat(waitingFor(e.way())).as("order of the waiting list").startsWith(e.memberId());
                waitingFor(e.way()).remove(e.memberId());
                sit(e.memberId(), e.way());
            }
            case AttendeeUnregistered e -> {
                boolean gone = seated.remove(e.memberId(), e.way())
                        | waitingFor(e.way()).remove(e.memberId());
                assertThat(gone).as("who unregistered was there").isTrue();
            }
            case MeetupCapacityChanged e -> {
                capacity = e.capacity();
                revision++;
            }
            default -> throw new AssertionError(event);
        }
    }

    private void sit(MemberId member, AttendanceWay way) {
        assertThat(seated.put(member, way)).as("one seat each").isNull();
    }

    private void holds() {
        for (AttendanceWay way : AttendanceWay.values()) {
            Integer seats = capacity.of(way);
            long taken = seated.values().stream().filter(way::equals).count();
            if (seats != null) {
                assertThat(taken).as("never more than seats").isLessThanOrEqualTo(seats);
            }
            if (!waitingFor(way).isEmpty()) {
                assertThat(taken).as("no free seat while somebody waits").isEqualTo(seats == null ? -1L : (long) seats);
                assertThat(waitingFor(way)).as("waits or sits").doesNotContainAnyElementsOf(seated.keySet());
            }
        }
    }

    private List<MemberId> waitingFor(AttendanceWay way) {
        return waiting.computeIfAbsent(way, _ -> new ArrayList<>());
    }

    /** Takes the events out of the fixture, which gives them to matchers only. */
    private static final class Remember extends TypeSafeMatcher<List<? super EventMessage<?>>> {

        private final List<Object> payloads;

        private Remember(List<Object> payloads) {
            this.payloads = payloads;
        }

        @Override
        protected boolean matchesSafely(List<? super EventMessage<?>> events) {
            events.forEach(event -> payloads.add(((EventMessage<?>) event).getPayload()));
            return true;
        }

        @Override
        public void describeTo(Description description) {
            description.appendText("anything");
        }
    }
}

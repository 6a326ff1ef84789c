package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.CLOSED_STAYS_CLOSED;
import static nl.meent.community.consultations.ConsultationRule.CLOSING_RECORDED_ONCE;
import static nl.meent.community.consultations.ConsultationRule.DEADLINE_ONLY_LATER;
import static nl.meent.community.consultations.ConsultationRule.OPENS_ONCE_ON_TIME;
import static nl.meent.community.consultations.ConsultationRule.OUTCOME_CHANGED_BY_WHO_SAW_IT;
import static nl.meent.community.consultations.ConsultationRule.REMINDS_ONCE_WHILE_TRUE;
import static nl.meent.community.consultations.ConsultationRule.WITHDRAWN_UNTIL_OUTCOME;
import static nl.meent.community.consultations.write.ConsultationWords.ADVOCATE;
import static nl.meent.community.consultations.write.ConsultationWords.BEFORE;
import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
import static nl.meent.community.consultations.write.ConsultationWords.OPENS;
import static nl.meent.community.consultations.write.ConsultationWords.OUTCOME;
import static nl.meent.community.consultations.write.ConsultationWords.content;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.meent.community.consultations.write.ApproveConsultation;
import nl.meent.community.consultations.write.ClarifyQuestion;
import nl.meent.community.consultations.write.Expectation;
import nl.meent.community.consultations.write.ExtendDeadline;
import nl.meent.community.consultations.write.PublishOutcome;
import nl.meent.community.consultations.write.RemindNow;
import nl.meent.community.consultations.write.Reminder;
import nl.meent.community.consultations.write.WithdrawConsultation;
import nl.meent.events.consultations.ClarificationId;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationEvent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationReminded;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.QuestionClarified;
import nl.meent.runtime.log.LoggedEvent;

/** Two advocates and two clockworks at once, while clocks go on, leap, differ and are put back, and instances fall and come back. */
class RacingDecisionsTest {

    private static final TwoClocks TWO = new TwoClocks();

    private enum Kind {
        TIME_GOES_ON,
        ONE_IS_AHEAD,
        TIME_LEAPS_BACK,
        BOTH_DO_WHAT_IS_DUE,
        AN_AGENDA_BEHIND_IS_DONE,
        BOTH_START_AGAIN,
        BOTH_EXTEND,
        ONE_EXTENDS_WHILE_IT_CLOSES,
        CLARIFIED,
        BOTH_REMIND_BY_HAND,
        OUTCOME_WHILE_IT_IS_WITHDRAWN,
        OUTCOME,
        BOTH_PUBLISH_THE_FIRST,
        BOTH_CHANGE_THE_OUTCOME
    }

    private record Step(Kind kind, int hours) {}

    @AfterContainer
    static void stop() {
        TWO.close();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(8, Kind.TIME_GOES_ON),
                                Tuple.of(3, Kind.ONE_IS_AHEAD),
                                Tuple.of(2, Kind.TIME_LEAPS_BACK),
                                Tuple.of(8, Kind.BOTH_DO_WHAT_IS_DUE),
                                Tuple.of(3, Kind.AN_AGENDA_BEHIND_IS_DONE),
                                Tuple.of(1, Kind.BOTH_START_AGAIN),
                                Tuple.of(2, Kind.BOTH_EXTEND),
                                Tuple.of(2, Kind.ONE_EXTENDS_WHILE_IT_CLOSES),
                                Tuple.of(1, Kind.CLARIFIED),
                                Tuple.of(3, Kind.BOTH_REMIND_BY_HAND),
                                Tuple.of(1, Kind.OUTCOME_WHILE_IT_IS_WITHDRAWN),
                                Tuple.of(1, Kind.OUTCOME),
                                Tuple.of(2, Kind.BOTH_PUBLISH_THE_FIRST),
                                Tuple.of(2, Kind.BOTH_CHANGE_THE_OUTCOME)),
                        Arbitraries.of(1, 12, 23, 24, 48, 72, 240, 720))
                .as(Step::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    @Shows(
            value = {
                OPENS_ONCE_ON_TIME,
                REMINDS_ONCE_WHILE_TRUE,
                CLOSING_RECORDED_ONCE,
                DEADLINE_ONLY_LATER,
                CLOSED_STAYS_CLOSED,
                WITHDRAWN_UNTIL_OUTCOME,
                OUTCOME_CHANGED_BY_WHO_SAW_IT
            },
            by = {ACCEPTS, NOTHING_HAPPENS})
    void whatever_comes_together_each_thing_happens_once_in_order_and_in_time(@ForAll("steps") List<Step> steps) {
        TWO.isNow(BEFORE);
        ConsultationId id = TWO.drafted(content());
        TWO.sendAtOnce(new ApproveConsultation(id, ADVOCATE), new ApproveConsultation(id, ADVOCATE));
        steps.forEach(step -> take(step, id));
        Instant end = deadline(id).plus(Duration.ofDays(1));
        TWO.isNow(end);
        TWO.startAgain();
        TWO.bothDoWhatIsDue();
        TWO.bothDoWhatIsDue();

        Life life = new Life();
        TWO.events(id).forEach(life::check);
        assertThat(life.closed || life.withdrawn)
                .as("in the end it is closed, or was withdrawn")
                .isTrue();
    }

    private static void take(Step step, ConsultationId id) {
        Duration hours = Duration.ofHours(step.hours());
        switch (step.kind()) {
            case TIME_GOES_ON -> TWO.isNow(TWO.clock.instant().plus(hours));
            case ONE_IS_AHEAD -> TWO.otherClock.setInstant(TWO.clock.instant().plus(hours));
            case TIME_LEAPS_BACK -> TWO.isNow(TWO.clock.instant().minus(hours));
            case BOTH_DO_WHAT_IS_DUE -> TWO.bothDoWhatIsDue();
            case AN_AGENDA_BEHIND_IS_DONE -> TWO.tick(true, true);
            case BOTH_START_AGAIN -> TWO.startAgain();
            case BOTH_EXTEND -> TWO.sendAtOnce(extend(id, hours), extend(id, hours.multipliedBy(2)));
            case ONE_EXTENDS_WHILE_IT_CLOSES -> TWO.tickWhile(extend(id, hours));
            case CLARIFIED -> TWO.send(false, new ClarifyQuestion(id, ClarificationId.next(), "rol", "Artikel 27"));
            case BOTH_REMIND_BY_HAND -> TWO.sendAtOnce(new RemindNow(id, ADVOCATE), new RemindNow(id, ADVOCATE));
            case OUTCOME -> TWO.send(true, first(id, OUTCOME));
            case OUTCOME_WHILE_IT_IS_WITHDRAWN ->
                TWO.sendAtOnce(first(id, OUTCOME), new WithdrawConsultation(id, "Niet meer nodig"));
            case BOTH_PUBLISH_THE_FIRST -> bothPublishTheFirst(id);
            case BOTH_CHANGE_THE_OUTCOME -> bothChangeTheOutcome(id);
        }
    }

    private static PublishOutcome first(ConsultationId id, Outcome outcome) {
        return new PublishOutcome(id, outcome, false, new Expectation.NothingSaid());
    }

    private static void bothPublishTheFirst(ConsultationId id) {
        int before = life(id).outcomes;
        TWO.sendAtOnce(first(id, outcome(before, "A")), first(id, outcome(before, "B")));
        assertThat(life(id).outcomes).as("two first outcomes").isBetween(before, Math.max(before, 1));
    }

    /** Both in place of the one that there is now, which both have seen. */
    private static void bothChangeTheOutcome(ConsultationId id) {
        int before = life(id).outcomes;
        TWO.sendAtOnce(change(id, before, "A"), change(id, before, "B"));
        assertThat(life(id).outcomes)
                .as("one of two changes of the same outcome")
                .isEqualTo(before == 0 ? 0 : before + 1);
    }

    private static PublishOutcome change(ConsultationId id, int seen, String by) {
        return new PublishOutcome(id, outcome(seen, by), false, new Expectation.Seen(Set.of((long) seen)));
    }

    private static Outcome outcome(int after, String by) {
        return new Outcome("Na " + after + " door " + by, List.of(), List.of());
    }

    private static ExtendDeadline extend(ConsultationId id, Duration by) {
        return new ExtendDeadline(id, deadline(id).plus(by), "Vakantie");
    }

    private static Instant deadline(ConsultationId id) {
        return life(id).closesAt;
    }

    private static Life life(ConsultationId id) {
        Life life = new Life();
        TWO.events(id).forEach(logged -> life.follow((ConsultationEvent) logged.event()));
        return life;
    }

    /** What may follow what. */
    private static final class Life {

        private Instant closesAt = CLOSES;
        private Instant lastReminder = Instant.EPOCH;
        private boolean approved;
        private boolean opened;
        private boolean closed;
        private boolean withdrawn;
        private int outcomes;
        private final Set<String> reminded = new HashSet<>();

        void check(LoggedEvent logged) {
            ConsultationEvent event = (ConsultationEvent) logged.event();
            assertThat(withdrawn).as("%s after its withdrawal", event).isFalse();
            Instant at = logged.time();
            switch (event) {
                case ConsultationApproved _ -> assertThat(approved).isFalse();
                case ConsultationOpened is -> {
                    assertThat(approved && !opened && !closed).as("%s", event).isTrue();
                    assertThat(at).isBetween(OPENS, closesAt.minusMillis(1));
                    assertThat(is.opensAt()).isEqualTo(OPENS);
                    assertThat(is.closesAt()).isEqualTo(closesAt);
                }
                case DeadlineExtended is -> {
                    assertThat(closed).as("%s after the closing", event).isFalse();
                    assertThat(is.closesAt()).isAfter(closesAt);
                    assertThat(at).isBefore(closesAt);
                }
                case QuestionClarified _ -> {
                    assertThat(closed).as("%s after the closing", event).isFalse();
                    assertThat(at).isBefore(closesAt);
                }
                case ConsultationClosingSoon is -> {
                    assertThat(opened && !closed).as("%s", event).isTrue();
                    assertThat(is.closesAt()).isEqualTo(closesAt);
                    assertThat(reminded.add(is.daysLeft() + " " + closesAt))
                            .as("%s again", event)
                            .isTrue();
                    assertThat(at)
                            .isBetween(
                                    Reminder.before(closesAt, is.daysLeft()),
                                    Reminder.before(closesAt, is.daysLeft() == 3 ? 1 : 0)
                                            .minusMillis(1));
                    isADayAfterTheLastReminder(at);
                }
                case ConsultationReminded is -> {
                    assertThat(opened && !closed).as("%s", event).isTrue();
                    assertThat(is.closesAt()).isEqualTo(closesAt);
                    assertThat(at).isBefore(closesAt);
                    isADayAfterTheLastReminder(at);
                }
                case ConsultationClosed is -> {
                    assertThat(approved && !closed).as("%s", event).isTrue();
                    assertThat(is.closesAt()).isEqualTo(closesAt);
                    assertThat(at).isAfterOrEqualTo(closesAt);
                }
                case OutcomePublished _ -> assertThat(closed).isTrue();
                case ConsultationWithdrawn _ -> assertThat(outcomes).isZero();
                default -> {}
            }
            follow(event);
        }

        private void isADayAfterTheLastReminder(Instant at) {
            assertThat(at).isAfterOrEqualTo(lastReminder.plus(Duration.ofDays(1)));
            lastReminder = at;
        }

        void follow(ConsultationEvent event) {
            switch (event) {
                case ConsultationApproved _ -> approved = true;
                case ConsultationOpened _ -> opened = true;
                case DeadlineExtended is -> closesAt = is.closesAt();
                case ConsultationClosed _ -> closed = true;
                case OutcomePublished _ -> outcomes++;
                case ConsultationWithdrawn _ -> withdrawn = true;
                default -> {}
            }
        }
    }
}

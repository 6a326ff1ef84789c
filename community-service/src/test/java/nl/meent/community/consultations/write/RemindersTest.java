package nl.meent.community.consultations.write;

import static nl.meent.community.consultations.ConsultationRule.REMINDED_BY_HAND;
import static nl.meent.community.consultations.ConsultationRule.REMINDS_ONCE_WHILE_TRUE;
import static nl.meent.community.consultations.write.ConsultationWords.ADVOCATE;
import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
import static nl.meent.community.consultations.write.ConsultationWords.DURING;
import static nl.meent.community.consultations.write.ConsultationWords.ID;
import static nl.meent.community.consultations.write.ConsultationWords.LATER;
import static nl.meent.community.consultations.write.ConsultationWords.OPEN_UNTIL;
import static nl.meent.community.consultations.write.ConsultationWords.approved;
import static nl.meent.community.consultations.write.ConsultationWords.closingSoon;
import static nl.meent.community.consultations.write.ConsultationWords.drafted;
import static nl.meent.community.consultations.write.ConsultationWords.extended;
import static nl.meent.community.consultations.write.ConsultationWords.opened;
import static nl.meent.community.consultations.write.ConsultationWords.withdrawn;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;

import java.time.Duration;
import java.time.Instant;
import nl.meent.community.consultations.Shows;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationReminded;
import nl.meent.events.consultations.DeadlineExtended;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant THREE_DAYS_BEFORE = CLOSES.minus(Duration.ofDays(3));
    private static final Instant DAY_BEFORE = CLOSES.minus(DAY);
    private static final RemindNow BY_HAND = new RemindNow(ID, ADVOCATE);

    @Test
    @Shows(
            value = REMINDS_ONCE_WHILE_TRUE,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void reminds_once_as_long_as_the_reminder_is_true() {
        a(drafted(), approved(), opened())
                .at(THREE_DAYS_BEFORE)
                .when(new RemindOfClosing(ID, 3, CLOSES))
                .happens(closingSoon(3));
        a(drafted(), approved(), opened(), THREE_DAYS_BEFORE, closingSoon(3))
                .at(CLOSES.minus(Duration.ofDays(2)))
                .when(new RemindOfClosing(ID, 3, CLOSES))
                .nothingHappens();
        a(drafted(), approved(), opened())
                .at(DAY_BEFORE)
                .when(new RemindOfClosing(ID, 3, CLOSES))
                .nothingHappens();
        a(drafted(), approved(), opened())
                .at(OPEN_UNTIL)
                .when(new RemindOfClosing(ID, 1, CLOSES))
                .happens(closingSoon(1));
        a(drafted(), approved(), opened())
                .at(CLOSES)
                .when(new RemindOfClosing(ID, 1, CLOSES))
                .nothingHappens();
    }

    @Test
    @Shows(value = REMINDS_ONCE_WHILE_TRUE, by = NOTHING_HAPPENS)
    void does_not_remind_of_a_deadline_that_moved_or_of_what_is_not_open() {
        var remind = new RemindOfClosing(ID, 1, CLOSES);
        a(drafted(), approved(), opened(), extended())
                .at(OPEN_UNTIL)
                .when(remind)
                .nothingHappens();
        a(drafted(), approved(), opened(), withdrawn())
                .at(OPEN_UNTIL)
                .when(remind)
                .nothingHappens();
        a(drafted(), approved()).at(OPEN_UNTIL).when(remind).nothingHappens();
        a(drafted()).at(OPEN_UNTIL).when(remind).nothingHappens();
    }

    @Test
    @Shows(
            value = REMINDED_BY_HAND,
            by = {ACCEPTS, REJECTS})
    void reminds_by_hand_at_most_once_a_day_whatever_reminded_before() {
        RemindNow remind = new RemindNow(ID, ADVOCATE);
        ConsultationReminded reminded = new ConsultationReminded(ID, DURING, CLOSES, ADVOCATE);
        a(drafted(), approved(), opened()).at(DURING).when(remind).happens(reminded);
        a(drafted(), approved(), opened(), reminded)
                .at(DURING.plus(Duration.ofDays(1)).minusMillis(1))
                .when(remind)
                .isRejected(ConsultationRejection.REMINDED_LATELY);
        Instant nextDay = DURING.plus(Duration.ofDays(1));
        a(drafted(), approved(), opened(), reminded)
                .at(nextDay)
                .when(remind)
                .happens(new ConsultationReminded(ID, nextDay, CLOSES, ADVOCATE));
        a(drafted(), approved(), opened(), THREE_DAYS_BEFORE, closingSoon(3))
                .at(CLOSES.minus(Duration.ofDays(2)).minusMillis(1))
                .when(remind)
                .isRejected(ConsultationRejection.REMINDED_LATELY);
        a(drafted(), approved()).at(OPEN_UNTIL).when(remind).isRejected(ConsultationRejection.NOT_OPEN_YET);
        a(drafted()).at(DURING).when(remind).isRejected(ConsultationRejection.NOT_APPROVED);
        a(drafted(), approved(), opened()).at(CLOSES).when(remind).isRejected(ConsultationRejection.CLOSED);
        a(drafted(), approved(), opened(), withdrawn())
                .at(DURING)
                .when(remind)
                .isRejected(ConsultationRejection.WITHDRAWN);
    }

    @Test
    @Shows(value = REMINDS_ONCE_WHILE_TRUE, by = ACCEPTS)
    void an_extended_deadline_is_reminded_of_again() {
        a(drafted(), approved(), opened(), THREE_DAYS_BEFORE, closingSoon(3), extended())
                .at(LATER.minus(Duration.ofDays(3)))
                .when(new RemindOfClosing(ID, 3, LATER))
                .happens(new ConsultationClosingSoon(ID, 3, LATER));
    }

    @Test
    @Shows(
            value = REMINDS_ONCE_WHILE_TRUE,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void one_by_itself_is_left_out_within_a_day_after_one_by_hand() {
        for (int days : new int[] {1, 3}) {
            Instant due = CLOSES.minus(Duration.ofDays(days));
            RemindOfClosing byItself = new RemindOfClosing(ID, days, CLOSES);
            a(drafted(), approved(), opened(), byHand(due.minusSeconds(20)))
                    .at(due)
                    .when(byItself)
                    .nothingHappens();
            a(drafted(), approved(), opened(), byHand(due.minus(Duration.ofHours(23))))
                    .at(due)
                    .when(byItself)
                    .nothingHappens();
            a(drafted(), approved(), opened(), byHand(due.minus(Duration.ofHours(23))))
                    .at(due.plus(Duration.ofHours(2)))
                    .when(byItself)
                    .nothingHappens();
            a(drafted(), approved(), opened(), byHand(due.minus(DAY)))
                    .at(due)
                    .when(byItself)
                    .happens(closingSoon(days));
        }
    }

    @Test
    @Shows(value = REMINDS_ONCE_WHILE_TRUE, by = NOTHING_HAPPENS)
    void one_by_itself_that_comes_late_is_left_out_after_one_by_hand() {
        a(drafted(), approved(), opened(), byHand(THREE_DAYS_BEFORE.plusSeconds(60)))
                .at(THREE_DAYS_BEFORE.plus(DAY).plusSeconds(60))
                .when(new RemindOfClosing(ID, 3, CLOSES))
                .nothingHappens();
    }

    @Test
    @Shows(
            value = REMINDED_BY_HAND,
            by = {ACCEPTS, REJECTS})
    void more_time_does_not_let_one_be_sent_by_hand_within_a_day() {
        Object[] events = {drafted(), approved(), opened(), DAY_BEFORE, closingSoon(1), extended()};
        a(events).at(DAY_BEFORE.plusSeconds(1)).when(BY_HAND).isRejected(ConsultationRejection.REMINDED_LATELY);
        a(events)
                .at(DAY_BEFORE.plus(DAY))
                .when(BY_HAND)
                .happens(new ConsultationReminded(ID, DAY_BEFORE.plus(DAY), LATER, ADVOCATE));
    }

    @Test
    @Shows(value = REMINDED_BY_HAND, by = REJECTS)
    void a_day_after_one_that_came_late_counts_from_when_it_came() {
        Instant late = THREE_DAYS_BEFORE.plus(Duration.ofHours(10));
        a(drafted(), approved(), opened(), late, closingSoon(3))
                .at(late.plus(DAY).minusMillis(1))
                .when(BY_HAND)
                .isRejected(ConsultationRejection.REMINDED_LATELY);
    }

    @Test
    @Shows(
            value = REMINDS_ONCE_WHILE_TRUE,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void more_time_does_not_let_another_come_by_itself_within_a_day() {
        Instant sent = DAY_BEFORE.plusMillis(400);
        Instant minuteLater = CLOSES.plusSeconds(60);
        a(drafted(), approved(), opened(), sent, closingSoon(1), extendedTo(minuteLater))
                .at(minuteLater.minus(DAY))
                .when(new RemindOfClosing(ID, 1, minuteLater))
                .nothingHappens();
        a(drafted(), approved(), opened(), sent, closingSoon(1), extendedTo(minuteLater))
                .at(minuteLater.minusSeconds(1))
                .when(new RemindOfClosing(ID, 1, minuteLater))
                .nothingHappens();
        Instant dayLater = CLOSES.plus(DAY);
        Object[] aDayMore = {drafted(), approved(), opened(), sent, closingSoon(1), extendedTo(dayLater)};
        a(aDayMore)
                .at(sent.plus(DAY).minusMillis(1))
                .when(new RemindOfClosing(ID, 1, dayLater))
                .nothingHappens();
        a(aDayMore)
                .at(sent.plus(DAY))
                .when(new RemindOfClosing(ID, 1, dayLater))
                .happens(new ConsultationClosingSoon(ID, 1, dayLater));
    }

    private static ConsultationReminded byHand(Instant at) {
        return new ConsultationReminded(ID, at, CLOSES, ADVOCATE);
    }

    private static DeadlineExtended extendedTo(Instant closesAt) {
        return new DeadlineExtended(ID, closesAt, "Vakantie");
    }

    private static Told<Consultation> a(Object... events) {
        return new Told<>(Consultation.class, events);
    }
}

package nl.meent.community.consultations.write;

import static nl.meent.community.consultations.ConsultationRule.CLOSED_STAYS_CLOSED;
import static nl.meent.community.consultations.write.ConsultationWords.ADVOCATE;
import static nl.meent.community.consultations.write.ConsultationWords.BEFORE;
import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
import static nl.meent.community.consultations.write.ConsultationWords.DURING;
import static nl.meent.community.consultations.write.ConsultationWords.ID;
import static nl.meent.community.consultations.write.ConsultationWords.LATER;
import static nl.meent.community.consultations.write.ConsultationWords.OPEN_UNTIL;
import static nl.meent.community.consultations.write.ConsultationWords.approved;
import static nl.meent.community.consultations.write.ConsultationWords.closed;
import static nl.meent.community.consultations.write.ConsultationWords.closingSoon;
import static nl.meent.community.consultations.write.ConsultationWords.drafted;
import static nl.meent.community.consultations.write.ConsultationWords.opened;
import static nl.meent.community.consultations.write.ConsultationWords.outcomePublished;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;

import java.time.Instant;
import java.util.List;
import nl.meent.community.consultations.Shows;
import nl.meent.events.consultations.ClarificationId;
import org.junit.jupiter.api.Test;

/** The clock of the machine is put back over what happened: nothing of it happens again or is undone. */
class ClockPutBackTest {

    private static final List<Instant> EARLIER = List.of(OPEN_UNTIL, DURING, BEFORE);

    @Test
    @Shows(value = CLOSED_STAYS_CLOSED, by = ACCEPTS)
    void the_outcome_of_what_has_closed_is_published_at_whatever_time() {
        EARLIER.forEach(earlier ->
                closedOne().at(earlier).when(ConsultationWords.publish()).happens(outcomePublished()));
    }

    @Test
    @Shows(value = CLOSED_STAYS_CLOSED, by = REJECTS)
    void what_has_closed_gets_no_more_time_and_no_explanation() {
        for (Instant earlier : EARLIER) {
            closedOne()
                    .at(earlier)
                    .when(new ExtendDeadline(ID, LATER, "Vakantie"))
                    .isRejected(ConsultationRejection.CLOSED);
            closedOne()
                    .at(earlier)
                    .when(new ClarifyQuestion(ID, ClarificationId.next(), "rol", "Artikel 27"))
                    .isRejected(ConsultationRejection.CLOSED);
        }
    }

    @Test
    @Shows(value = CLOSED_STAYS_CLOSED, by = NOTHING_HAPPENS)
    void it_opens_reminds_and_closes_no_second_time() {
        for (Instant earlier : EARLIER) {
            var commands = List.of(
                    new ApproveConsultation(ID, ADVOCATE),
                    new OpenConsultation(ID),
                    new RemindOfClosing(ID, 1, CLOSES),
                    new RemindOfClosing(ID, 3, CLOSES),
                    new CloseConsultation(ID, CLOSES));
            commands.forEach(command -> closedOne().at(earlier).when(command).nothingHappens());
            a(drafted(), approved(), opened(), closingSoon(3))
                    .at(earlier)
                    .when(new RemindOfClosing(ID, 3, CLOSES))
                    .nothingHappens();
        }
    }

    /** It closed without having been opened: the service was down all the while. */
    @Test
    @Shows(value = CLOSED_STAYS_CLOSED, by = NOTHING_HAPPENS)
    void what_closed_unopened_is_not_opened_afterwards() {
        a(drafted(), approved(), closed())
                .at(DURING)
                .when(new OpenConsultation(ID))
                .nothingHappens();
    }

    private static Told<Consultation> closedOne() {
        return a(drafted(), approved(), opened(), closed());
    }

    private static Told<Consultation> a(Object... events) {
        return new Told<>(Consultation.class, events);
    }
}

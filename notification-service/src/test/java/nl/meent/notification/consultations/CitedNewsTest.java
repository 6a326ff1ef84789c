package nl.meent.notification.consultations;

import static nl.meent.notification.Community.ANNE;
import static nl.meent.notification.Community.BRAM;
import static nl.meent.notification.Community.FGS;
import static nl.meent.notification.Community.UTRECHT;
import static nl.meent.notification.Community.ZWOLLE;
import static nl.meent.notification.Community.opened;
import static nl.meent.notification.Community.profile;
import static nl.meent.notification.Community.registered;
import static nl.meent.notification.Community.responded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.meent.events.consultations.Citation;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeChange;
import nl.meent.events.consultations.OutcomeOfQuestion;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.consultations.ResponseSubmitted;
import nl.meent.events.members.MemberFunction;
import nl.meent.notification.ALog;
import nl.meent.notification.following.mongo.AService;
import nl.meent.notification.notices.Occasion;
import org.junit.jupiter.api.Test;

class CitedNewsTest {

    private final AService service = new AService();
    private final ConsultationId consultation = ConsultationId.next();
    private final ResponseSubmitted response = (ResponseSubmitted) responded(consultation, ANNE, UTRECHT);
    private final ALog log = new ALog()
            .commit(registered(ANNE, MemberFunction.FG, UTRECHT))
            .commit(registered(BRAM, MemberFunction.FG, UTRECHT));

    @Test
    void who_submitted_a_cited_response_is_told_and_colleagues_hear_the_outcome_only() {
        log.commit(opened(consultation, FGS, ResponsePer.ORGANISATION, ALog.time(50)))
                .commit(response)
                .commit(outcome("Gehoord", response.responseId()));
        handled();
        assertThat(service.told(ANNE))
                .containsExactly(
                        Occasion.CONSULTATION_OPENED, Occasion.CONSULTATION_OUTCOME, Occasion.YOUR_ANSWER_CITED);
        assertThat(service.told(BRAM)).containsExactly(Occasion.CONSULTATION_OPENED, Occasion.CONSULTATION_OUTCOME);
    }

    @Test
    void is_told_once_however_often_the_outcome_is_written_again() {
        log.commit(opened(consultation, FGS, ResponsePer.MEMBER, ALog.time(50)))
                .commit(response)
                .commit(outcome("Gehoord", response.responseId()))
                .commit(outcome("Beter gezegd", response.responseId()));
        handled();
        assertThat(service.told(ANNE))
                .filteredOn(Occasion.YOUR_ANSWER_CITED::equals)
                .hasSize(1);
    }

    @Test
    void who_is_cited_first_by_a_change_that_is_not_told_hears_of_that_alone() {
        log.commit(opened(consultation, FGS, ResponsePer.MEMBER, ALog.time(50)))
                .commit(response)
                .commit(outcome("Gehoord", new ResponseId(new UUID(1, 1))))
                .commit(new OutcomePublished(
                        consultation, outcome("Beter", response.responseId()).outcome(), OutcomeChange.QUIET));
        handled();
        assertThat(service.told(ANNE))
                .containsExactly(
                        Occasion.CONSULTATION_OPENED, Occasion.CONSULTATION_OUTCOME, Occasion.YOUR_ANSWER_CITED);
    }

    @Test
    void who_left_the_audience_and_reads_on_what_they_answered_is_told_too() {
        log.commit(opened(consultation, FGS, ResponsePer.MEMBER, ALog.time(50)))
                .commit(response)
                .commit(profile(ANNE, MemberFunction.CISO, UTRECHT))
                .commit(outcome("Gehoord", response.responseId()));
        handled();
        assertThat(service.told(ANNE)).contains(Occasion.CONSULTATION_OUTCOME, Occasion.YOUR_ANSWER_CITED);
    }

    @Test
    void who_works_elsewhere_now_is_not_told_of_what_an_organisation_answered() {
        log.commit(opened(consultation, FGS, ResponsePer.ORGANISATION, ALog.time(50)))
                .commit(response)
                .commit(profile(ANNE, MemberFunction.CISO, ZWOLLE))
                .commit(outcome("Gehoord", response.responseId()));
        handled();
        assertThat(service.told(ANNE)).doesNotContain(Occasion.YOUR_ANSWER_CITED);
    }

    @Test
    void nobody_is_told_of_a_response_that_is_not_known() {
        log.commit(opened(consultation, FGS, ResponsePer.MEMBER, ALog.time(50)))
                .commit(response)
                .commit(outcome("Gehoord", new ResponseId(new UUID(1, 1))));
        handled();
        assertThat(service.told(ANNE)).doesNotContain(Occasion.YOUR_ANSWER_CITED);
    }

    private void handled() {
        log.feed(service.follower(), 500);
    }

    private OutcomePublished outcome(String summary, ResponseId cited) {
        Citation once = new Citation(cited, "overig", 0, 4);
        Citation again = new Citation(cited, "overig", 5, 9);
        return new OutcomePublished(
                consultation,
                new Outcome(
                        summary,
                        List.of(new OutcomeOfQuestion("overig", "gehoord", "gedaan", List.of(once, again), null)),
                        List.of()));
    }
}

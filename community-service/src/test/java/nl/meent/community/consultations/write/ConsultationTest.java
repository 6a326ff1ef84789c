package nl.meent.community.consultations.write;

import static nl.meent.community.consultations.ConsultationRule.APPROVED_WHEN_COMPLETE;
import static nl.meent.community.consultations.ConsultationRule.CLARIFIED_WHILE_OPEN;
import static nl.meent.community.consultations.ConsultationRule.CLOSING_RECORDED_ONCE;
import static nl.meent.community.consultations.ConsultationRule.DEADLINE_ONLY_LATER;
import static nl.meent.community.consultations.ConsultationRule.DRAFTED_BY_ADVOCATES;
import static nl.meent.community.consultations.ConsultationRule.DRAFT_CHANGES_UNTIL_APPROVED;
import static nl.meent.community.consultations.ConsultationRule.OPENS_ONCE_ON_TIME;
import static nl.meent.community.consultations.ConsultationRule.OUTCOME_AFTER_CLOSING;
import static nl.meent.community.consultations.ConsultationRule.OUTCOME_CHANGES_QUIETLY;
import static nl.meent.community.consultations.ConsultationRule.WITHDRAWN_UNTIL_OUTCOME;
import static nl.meent.community.consultations.write.ConsultationWords.ADVOCATE;
import static nl.meent.community.consultations.write.ConsultationWords.BEFORE;
import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
import static nl.meent.community.consultations.write.ConsultationWords.DURING;
import static nl.meent.community.consultations.write.ConsultationWords.ID;
import static nl.meent.community.consultations.write.ConsultationWords.LATER;
import static nl.meent.community.consultations.write.ConsultationWords.OPENS;
import static nl.meent.community.consultations.write.ConsultationWords.OPEN_UNTIL;
import static nl.meent.community.consultations.write.ConsultationWords.OUTCOME;
import static nl.meent.community.consultations.write.ConsultationWords.approved;
import static nl.meent.community.consultations.write.ConsultationWords.closed;
import static nl.meent.community.consultations.write.ConsultationWords.content;
import static nl.meent.community.consultations.write.ConsultationWords.counted;
import static nl.meent.community.consultations.write.ConsultationWords.drafted;
import static nl.meent.community.consultations.write.ConsultationWords.extended;
import static nl.meent.community.consultations.write.ConsultationWords.opened;
import static nl.meent.community.consultations.write.ConsultationWords.outcomePublished;
import static nl.meent.community.consultations.write.ConsultationWords.question;
import static nl.meent.community.consultations.write.ConsultationWords.withdrawn;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;

import java.util.List;
import java.util.Set;
import nl.meent.community.consultations.ConsultationRule;
import nl.meent.community.consultations.Shows;
import nl.meent.events.consultations.ClarificationId;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationRedrafted;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeChange;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.QuestionClarified;
import nl.meent.events.consultations.Results;
import nl.meent.runtime.testapi.rules.Case;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final ApproveConsultation APPROVE = new ApproveConsultation(ID, ADVOCATE);
    private static final OpenConsultation OPEN = new OpenConsultation(ID);
    private static final ExtendDeadline EXTEND = new ExtendDeadline(ID, LATER, "Vakantie");
    private static final CloseConsultation CLOSE = new CloseConsultation(ID, CLOSES);
    private static final RecordResults COUNT = new RecordResults(ID, ConsultationWords.RESULTS);
    private static final PublishOutcome PUBLISH = ConsultationWords.publish();
    private static final WithdrawConsultation WITHDRAW = new WithdrawConsultation(ID, "Niet meer nodig");
    private static final ClarifyQuestion CLARIFY = new ClarifyQuestion(ID, ClarificationId.next(), "rol", "Artikel 27");

    @Test
    @Shows(value = DRAFTED_BY_ADVOCATES, by = ACCEPTS)
    void is_drafted() {
        a().when(new DraftConsultation(ID, content(), ADVOCATE)).happens(drafted());
    }

    @Test
    @Shows(
            value = DRAFT_CHANGES_UNTIL_APPROVED,
            by = {ACCEPTS, REJECTS, NOTHING_HAPPENS})
    void a_draft_is_changed_by_who_saw_its_last_version() {
        var changed = content(OPENS, LATER, List.of(question()));
        a(drafted())
                .when(new RedraftConsultation(ID, changed, ADVOCATE, 1))
                .happens(new ConsultationRedrafted(ID, changed, ADVOCATE));
        a(drafted()).when(new RedraftConsultation(ID, changed, ADVOCATE, 2)).isRejected(ConsultationRejection.STALE);
        a(drafted()).when(new RedraftConsultation(ID, content(), ADVOCATE, 1)).nothingHappens();
    }

    @Test
    @Shows(value = DRAFT_CHANGES_UNTIL_APPROVED, by = REJECTS)
    void what_was_approved_or_withdrawn_is_changed_no_more() {
        var change = new RedraftConsultation(ID, content(OPENS, LATER, List.of(question())), ADVOCATE, 1);
        a(drafted(), approved()).when(change).isRejected(ConsultationRejection.NOT_A_DRAFT);
        a(drafted(), withdrawn()).when(change).isRejected(ConsultationRejection.WITHDRAWN);
    }

    @Test
    @Shows(
            value = APPROVED_WHEN_COMPLETE,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void an_approved_consultation_waits_for_its_opening() {
        a(drafted()).at(BEFORE).when(APPROVE).happens(approved());
        a(drafted(), approved()).at(BEFORE).when(APPROVE).nothingHappens();
        a(drafted(), approved(), opened(), closed()).at(LATER).when(APPROVE).nothingHappens();
    }

    @Test
    @Shows(value = OPENS_ONCE_ON_TIME, by = ACCEPTS)
    void opens_at_once_when_its_opening_is_past_or_was_left_open() {
        a(drafted())
                .at(DURING)
                .when(APPROVE)
                .happens(
                        new ConsultationApproved(ID, content(), DURING, CLOSES, ADVOCATE),
                        new ConsultationOpened(ID, content(), DURING, CLOSES));
        var atOnce = content(null, CLOSES, List.of(question()));
        a(drafted(atOnce))
                .at(BEFORE)
                .when(APPROVE)
                .happens(
                        new ConsultationApproved(ID, atOnce, BEFORE, CLOSES, ADVOCATE),
                        new ConsultationOpened(ID, atOnce, BEFORE, CLOSES));
    }

    @Test
    @Shows(value = APPROVED_WHEN_COMPLETE, by = REJECTS)
    void is_not_approved_without_questions_or_a_closing_time_after_its_opening() {
        a(drafted(content(OPENS, CLOSES, List.of()))).when(APPROVE).isRejected(ConsultationRejection.NO_QUESTIONS);
        a(drafted(content(OPENS, null, List.of(question()))))
                .when(APPROVE)
                .isRejected(ConsultationRejection.NO_CLOSING_TIME);
        a(drafted()).at(CLOSES).when(APPROVE).isRejected(ConsultationRejection.CLOSES_TOO_EARLY);
        a(drafted(), withdrawn()).when(APPROVE).isRejected(ConsultationRejection.WITHDRAWN);
        a(drafted(), approved(), opened(), withdrawn()).when(APPROVE).isRejected(ConsultationRejection.WITHDRAWN);
    }

    @Test
    @Shows(
            value = OPENS_ONCE_ON_TIME,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void opens_once_when_its_time_has_come_however_late_the_service_notices() {
        a(drafted(), approved()).at(OPENS).when(OPEN).happens(opened());
        a(drafted(), approved()).at(OPEN_UNTIL).when(OPEN).happens(opened());
        a(drafted(), approved(), opened()).at(DURING).when(OPEN).nothingHappens();
    }

    @Test
    @Shows(value = OPENS_ONCE_ON_TIME, by = NOTHING_HAPPENS)
    void does_not_open_before_its_time_nor_once_it_would_be_closed_or_was_withdrawn() {
        a(drafted(), approved()).at(BEFORE).when(OPEN).nothingHappens();
        a(drafted(), approved()).at(CLOSES).when(OPEN).nothingHappens();
        a(drafted(), approved(), withdrawn()).at(DURING).when(OPEN).nothingHappens();
    }

    @Test
    @Shows(
            value = DEADLINE_ONLY_LATER,
            by = {ACCEPTS, REJECTS, NOTHING_HAPPENS})
    void the_deadline_only_becomes_later() {
        a(drafted(), approved(), opened()).at(DURING).when(EXTEND).happens(extended());
        a(drafted(), approved(), opened(), extended()).at(DURING).when(EXTEND).nothingHappens();
        a(drafted(), approved(), opened(), extended())
                .at(DURING)
                .when(new ExtendDeadline(ID, LATER.plusMillis(1), "Nog meer"))
                .happens(new DeadlineExtended(ID, LATER.plusMillis(1), "Nog meer"));
        a(drafted(), approved(), opened(), extended())
                .at(DURING)
                .when(new ExtendDeadline(ID, CLOSES, "Eerder"))
                .isRejected(ConsultationRejection.DEADLINE_SHORTENED);
    }

    @Test
    @Shows(
            value = DEADLINE_ONLY_LATER,
            by = {REJECTS, NOTHING_HAPPENS})
    void the_deadline_of_what_is_no_open_or_coming_consultation_stays() {
        a(drafted()).when(EXTEND).isRejected(ConsultationRejection.NOT_APPROVED);
        a(drafted(), approved(), opened()).at(CLOSES).when(EXTEND).isRejected(ConsultationRejection.CLOSED);
        a(drafted(), approved(), withdrawn()).when(EXTEND).isRejected(ConsultationRejection.WITHDRAWN);
        a(drafted(), approved(), extended(), withdrawn()).when(EXTEND).isRejected(ConsultationRejection.WITHDRAWN);
        a(drafted(), approved(), opened(), extended(), closed())
                .at(LATER)
                .when(EXTEND)
                .nothingHappens();
    }

    @Test
    @Shows(
            value = CLARIFIED_WHILE_OPEN,
            by = {ACCEPTS, REJECTS})
    void a_question_is_clarified_until_the_closing() {
        a(drafted(), approved(), opened())
                .at(DURING)
                .when(CLARIFY)
                .happens(new QuestionClarified(ID, CLARIFY.clarificationId(), "rol", "Artikel 27"));
        a(drafted()).when(CLARIFY).isRejected(ConsultationRejection.NOT_APPROVED);
        a(drafted(), approved(), opened()).at(CLOSES).when(CLARIFY).isRejected(ConsultationRejection.CLOSED);
        a(drafted(), approved(), opened())
                .at(DURING)
                .when(new ClarifyQuestion(ID, CLARIFY.clarificationId(), "anders", "x"))
                .isRejected(ConsultationRejection.UNKNOWN_QUESTION);
    }

    @Test
    @Shows(
            value = CLOSING_RECORDED_ONCE,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void the_closing_is_recorded_once_when_the_deadline_has_passed() {
        a(drafted(), approved(), opened()).at(CLOSES).when(CLOSE).happens(closed());
        a(drafted(), approved(), opened(), closed()).at(LATER).when(CLOSE).nothingHappens();
        a(drafted(), approved(), opened()).at(OPEN_UNTIL).when(CLOSE).nothingHappens();
        a(drafted(), approved(), opened(), extended()).at(CLOSES).when(CLOSE).nothingHappens();
        a(drafted(), approved(), withdrawn()).at(CLOSES).when(CLOSE).nothingHappens();
        a(drafted(), approved()).at(CLOSES).when(CLOSE).happens(closed());
    }

    @Test
    @Shows(
            value = ConsultationRule.COUNTED_ONCE,
            by = {Case.ACCEPTS, Case.NOTHING_HAPPENS})
    void what_was_counted_is_recorded_once_after_the_closing() {
        RecordResults others = new RecordResults(ID, new Results(9L, List.of(), List.of(), List.of("aaa")));
        a(drafted(), approved(), opened(), closed()).at(LATER).when(COUNT).happens(counted());
        a(drafted(), approved(), opened(), closed(), counted())
                .at(LATER)
                .when(others)
                .nothingHappens();
        a(drafted(), approved(), opened()).at(LATER).when(COUNT).nothingHappens();
        a(drafted(), approved(), opened(), closed(), withdrawn())
                .at(LATER)
                .when(COUNT)
                .nothingHappens();
    }

    @Test
    @Shows(
            value = OUTCOME_AFTER_CLOSING,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void the_outcome_is_published_after_the_closing_which_comes_first() {
        a(drafted(), approved(), opened()).at(CLOSES).when(PUBLISH).happens(closed(), outcomePublished());
        a(drafted(), approved(), opened(), closed()).at(LATER).when(PUBLISH).happens(outcomePublished());
        a(drafted(), approved(), opened(), closed(), outcomePublished())
                .at(LATER)
                .when(PUBLISH)
                .nothingHappens();
    }

    @Test
    @Shows(
            value = OUTCOME_CHANGES_QUIETLY,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void a_change_of_the_outcome_is_told_only_if_that_is_asked() {
        Outcome changed = new Outcome("En later dit.", List.of(), List.of());
        Expectation first = new Expectation.Seen(Set.of(1L));
        Expectation none = new Expectation.NothingSaid();
        a(drafted(), approved(), opened(), closed(), outcomePublished())
                .at(LATER)
                .when(new PublishOutcome(ID, changed, false, first))
                .happens(new OutcomePublished(ID, changed, OutcomeChange.QUIET));
        a(drafted(), approved(), opened(), closed(), outcomePublished())
                .at(LATER)
                .when(new PublishOutcome(ID, changed, true, first))
                .happens(new OutcomePublished(ID, changed, OutcomeChange.TOLD));
        a(drafted(), approved(), opened(), closed())
                .at(LATER)
                .when(new PublishOutcome(ID, changed, true, none))
                .happens(new OutcomePublished(ID, changed));
        a(drafted(), approved(), opened(), closed(), outcomePublished())
                .at(LATER)
                .when(new PublishOutcome(ID, OUTCOME, true, first))
                .nothingHappens();
    }

    @Test
    @Shows(value = OUTCOME_AFTER_CLOSING, by = REJECTS)
    void there_is_no_outcome_of_what_is_not_closed() {
        a(drafted(), approved(), opened()).at(OPEN_UNTIL).when(PUBLISH).isRejected(ConsultationRejection.NOT_CLOSED);
        a(drafted()).at(CLOSES).when(PUBLISH).isRejected(ConsultationRejection.NOT_APPROVED);
        a(drafted(), withdrawn()).at(CLOSES).when(PUBLISH).isRejected(ConsultationRejection.WITHDRAWN);
    }

    @Test
    @Shows(
            value = WITHDRAWN_UNTIL_OUTCOME,
            by = {ACCEPTS, REJECTS, NOTHING_HAPPENS})
    void is_withdrawn_until_its_outcome_is_published() {
        a(drafted(), approved(), opened()).when(WITHDRAW).happens(withdrawn());
        a(drafted(), withdrawn()).when(new WithdrawConsultation(ID, "Nog eens")).nothingHappens();
        a(drafted()).when(WITHDRAW).happens(new ConsultationWithdrawn(ID, "Niet meer nodig"));
        a(drafted(), approved(), opened(), closed(), outcomePublished())
                .when(WITHDRAW)
                .isRejected(ConsultationRejection.OUTCOME_PUBLISHED);
    }

    private static Told<Consultation> a(Object... events) {
        return new Told<>(Consultation.class, events);
    }
}

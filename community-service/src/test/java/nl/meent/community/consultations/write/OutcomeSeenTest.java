package nl.meent.community.consultations.write;

import static nl.meent.community.consultations.ConsultationRule.OUTCOME_CHANGED_BY_WHO_SAW_IT;
import static nl.meent.community.consultations.write.ConsultationWords.ID;
import static nl.meent.community.consultations.write.ConsultationWords.LATER;
import static nl.meent.community.consultations.write.ConsultationWords.OUTCOME;
import static nl.meent.community.consultations.write.ConsultationWords.approved;
import static nl.meent.community.consultations.write.ConsultationWords.closed;
import static nl.meent.community.consultations.write.ConsultationWords.counted;
import static nl.meent.community.consultations.write.ConsultationWords.drafted;
import static nl.meent.community.consultations.write.ConsultationWords.opened;
import static nl.meent.community.consultations.write.ConsultationWords.outcomePublished;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meent.community.consultations.Shows;
import nl.meent.events.consultations.ConsultationFollowedUp;
import nl.meent.events.consultations.FollowUpId;
import nl.meent.events.consultations.FollowUpState;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeChange;
import nl.meent.events.consultations.OutcomePublished;
import org.junit.jupiter.api.Test;

/** Whoever writes an outcome has seen what it comes in place of. */
class OutcomeSeenTest {

    private static final Expectation NONE = new Expectation.NothingSaid();
    private static final Expectation WHATEVER = new Expectation.Whatever();
    private static final Outcome MINE = new Outcome("Mijn tekst.", List.of(), List.of());
    private static final Outcome OF_A_COLLEAGUE = new Outcome("Tekst van een collega.", List.of(), List.of());
    private static final ConsultationFollowedUp NEWS = new ConsultationFollowedUp(
            ID, FollowUpId.next(), null, "Ingediend.", FollowUpState.UNDER_WAY, List.of(), null);

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = ACCEPTS)
    void the_first_is_written_by_who_saw_none_and_changed_by_who_saw_it() {
        after().when(publish(MINE, NONE)).happens(new OutcomePublished(ID, MINE));
        after(outcomePublished()).when(publish(MINE, seen(1L))).happens(changed(MINE));
        after(outcomePublished(), changed(OF_A_COLLEAGUE))
                .when(publish(MINE, seen(2L)))
                .happens(changed(MINE));
        after(outcomePublished(), changed(OF_A_COLLEAGUE))
                .when(publish(MINE, WHATEVER))
                .happens(changed(MINE));
    }

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = ACCEPTS)
    void news_and_a_count_stop_nobody() {
        after(counted(), outcomePublished(), NEWS).when(publish(MINE, seen(1L))).happens(changed(MINE));
        after(outcomePublished(), NEWS, counted()).when(publish(MINE, seen(1L))).happens(changed(MINE));
    }

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = REJECTS)
    void what_a_colleague_published_is_not_replaced_by_who_did_not_see_it() {
        after(outcomePublished()).when(publish(MINE, NONE)).isRejected(ConsultationRejection.OUTCOME_EXISTS);
        after(outcomePublished(), changed(OF_A_COLLEAGUE))
                .when(publish(MINE, seen(1L)))
                .isRejected(ConsultationRejection.OUTCOME_STALE);
        after(outcomePublished(), changed(OF_A_COLLEAGUE), changed(OUTCOME))
                .when(publish(MINE, seen(1L)))
                .isRejected(ConsultationRejection.OUTCOME_STALE);
    }

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = REJECTS)
    void nobody_has_seen_an_outcome_where_there_is_none() {
        after().when(publish(MINE, seen(1L))).isRejected(ConsultationRejection.OUTCOME_STALE);
        after().when(publish(MINE, WHATEVER)).isRejected(ConsultationRejection.OUTCOME_STALE);
    }

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = NOTHING_HAPPENS)
    void what_stands_already_is_said_again_whatever_was_seen() {
        for (Expectation expectation : List.of(NONE, WHATEVER, seen(), seen(1L))) {
            after(outcomePublished(), changed(MINE))
                    .when(publish(MINE, expectation))
                    .nothingHappens();
        }
    }

    private static Told<Consultation> after(Object... happened) {
        List<Object> history = new ArrayList<>(List.of(drafted(), approved(), opened(), closed()));
        history.addAll(List.of(happened));
        return new Told<>(Consultation.class, history.toArray()).at(LATER);
    }

    private static Expectation seen(Long... versions) {
        return new Expectation.Seen(Set.of(versions));
    }

    private static PublishOutcome publish(Outcome outcome, Expectation expectation) {
        return new PublishOutcome(ID, outcome, false, expectation);
    }

    private static OutcomePublished changed(Outcome outcome) {
        return new OutcomePublished(ID, outcome, OutcomeChange.QUIET);
    }
}

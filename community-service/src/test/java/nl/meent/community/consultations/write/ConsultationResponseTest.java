package nl.meent.community.consultations.write;

import static nl.meent.community.consultations.ConsultationRule.IN_TIME_BY_ITS_OWN_TIME;
import static nl.meent.community.consultations.ConsultationRule.ONE_RESPONSE;
import static nl.meent.community.consultations.ConsultationRule.RESPONSE_WITHDRAWN_AND_GIVEN_AGAIN;
import static nl.meent.community.consultations.write.ConsultationWords.BEFORE;
import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
import static nl.meent.community.consultations.write.ConsultationWords.DURING;
import static nl.meent.community.consultations.write.ConsultationWords.ID;
import static nl.meent.community.consultations.write.ConsultationWords.LATER;
import static nl.meent.community.consultations.write.ConsultationWords.OPENS;
import static nl.meent.community.consultations.write.ConsultationWords.OPEN_UNTIL;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meent.community.consultations.Shows;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Respondent;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.consultations.ResponseRevised;
import nl.meent.events.consultations.ResponseSubmitted;
import nl.meent.events.consultations.ResponseWithdrawn;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import org.junit.jupiter.api.Test;

class ConsultationResponseTest {

    private static final ResponseId MINE = new ResponseId(new UUID(0x8000L, 0x8000000000000000L));
    private static final MemberId MEMBER = new MemberId(UUID.fromString("00000000-0000-8000-8000-000000000002"));
    private static final DataSubject ORGANISATION = DataSubject.organisation("GM0344");
    private static final List<Answer> ANSWERS = List.of(new Answer("rol", "AGREE"));
    private static final SaltedAnswers GIVEN = SaltedAnswers.of(ANSWERS);
    private static final Respondent RESPONDENT = new Respondent(
            MEMBER, MemberFunction.FG, new Organisation("GM0344", "Utrecht", OrganisationKind.MUNICIPALITY));
    private static final Expectation NOTHING_SAID = new Expectation.NothingSaid();
    private static final Expectation WHATEVER = new Expectation.Whatever();

    @Test
    @Shows(
            value = IN_TIME_BY_ITS_OWN_TIME,
            by = {ACCEPTS, REJECTS})
    void counts_when_it_is_submitted_before_the_deadline() {
        a().at(OPEN_UNTIL).when(submit(NOTHING_SAID)).happens(submitted(OPEN_UNTIL));
        a().at(OPENS).when(submit(NOTHING_SAID)).happens(submitted(OPENS));
        a().at(CLOSES).when(submit(NOTHING_SAID)).isRejected(ConsultationRejection.CLOSED);
        a().at(BEFORE).when(submit(NOTHING_SAID)).isRejected(ConsultationRejection.NOT_OPEN_YET);
    }

    @Test
    @Shows(value = IN_TIME_BY_ITS_OWN_TIME, by = ACCEPTS)
    void counts_until_the_deadline_that_was_extended() {
        a().at(CLOSES).when(submit(NOTHING_SAID, LATER)).happens(submitted(CLOSES));
    }

    @Test
    @Shows(
            value = ONE_RESPONSE,
            by = {ACCEPTS, REJECTS})
    void is_revised_by_who_says_which_version_was_seen() {
        a(submitted(OPENS)).at(DURING).when(submit(seen(1))).happens(revised(DURING));
        a(submitted(OPENS)).at(DURING).when(submit(WHATEVER)).happens(revised(DURING));
        a(submitted(OPENS), revised(OPENS)).at(DURING).when(submit(seen(2))).happens(revised(DURING));
        a(submitted(OPENS)).at(DURING).when(submit(NOTHING_SAID)).isRejected(ConsultationRejection.RESPONSE_EXISTS);
        a(submitted(OPENS), revised(OPENS))
                .at(DURING)
                .when(submit(seen(1)))
                .isRejected(ConsultationRejection.RESPONSE_STALE);
        a().at(DURING).when(submit(seen(1))).isRejected(ConsultationRejection.RESPONSE_STALE);
        a().at(DURING).when(submit(WHATEVER)).isRejected(ConsultationRejection.RESPONSE_STALE);
        a(submitted(OPENS), withdrawn(DURING))
                .at(DURING)
                .when(submit(WHATEVER))
                .isRejected(ConsultationRejection.RESPONSE_STALE);
    }

    @Test
    @Shows(value = IN_TIME_BY_ITS_OWN_TIME, by = REJECTS)
    void is_not_revised_after_the_deadline_whatever_version_was_seen() {
        a(submitted(OPENS)).at(CLOSES).when(submit(WHATEVER)).isRejected(ConsultationRejection.CLOSED);
    }

    @Test
    @Shows(
            value = RESPONSE_WITHDRAWN_AND_GIVEN_AGAIN,
            by = {ACCEPTS, REJECTS, NOTHING_HAPPENS})
    @Shows(value = IN_TIME_BY_ITS_OWN_TIME, by = REJECTS)
    void is_withdrawn_before_the_deadline_and_can_be_given_again() {
        var withdraw = new WithdrawResponse(MINE, ID, CLOSES);
        a(submitted(OPENS)).at(DURING).when(withdraw).happens(withdrawn(DURING));
        a(submitted(OPENS)).at(CLOSES).when(withdraw).isRejected(ConsultationRejection.CLOSED);
        a(submitted(OPENS), withdrawn(DURING)).at(CLOSES).when(withdraw).nothingHappens();
        a(submitted(OPENS), withdrawn(DURING))
                .at(DURING)
                .when(submit(NOTHING_SAID))
                .happens(submitted(DURING));
        a(submitted(OPENS), withdrawn(DURING))
                .at(DURING)
                .when(submit(seen(2)))
                .isRejected(ConsultationRejection.RESPONSE_STALE);
    }

    @Test
    @Shows(value = RESPONSE_WITHDRAWN_AND_GIVEN_AGAIN, by = NOTHING_HAPPENS)
    void withdrawing_what_was_never_given_changes_nothing() {
        a().at(DURING).when(new WithdrawResponse(MINE, ID, CLOSES)).nothingHappens();
    }

    private static SubmitResponse submit(Expectation expectation) {
        return submit(expectation, CLOSES);
    }

    private static SubmitResponse submit(Expectation expectation, Instant closesAt) {
        return new SubmitResponse(MINE, ID, GIVEN, RESPONDENT, ORGANISATION, OPENS, closesAt, expectation);
    }

    private static Expectation seen(long revision) {
        return new Expectation.Seen(Set.of(revision));
    }

    private static ResponseSubmitted submitted(Instant at) {
        return new ResponseSubmitted(
                MINE, ID, answers(), respondent(), at, GIVEN.commitment(), Personal.of(ORGANISATION, GIVEN.salt()));
    }

    private static ResponseRevised revised(Instant at) {
        return new ResponseRevised(
                MINE, ID, answers(), respondent(), at, GIVEN.commitment(), Personal.of(ORGANISATION, GIVEN.salt()));
    }

    private static ResponseWithdrawn withdrawn(Instant at) {
        return new ResponseWithdrawn(MINE, ID, at);
    }

    private static Personal<List<Answer>> answers() {
        return Personal.of(ORGANISATION, ANSWERS);
    }

    private static Personal<Respondent> respondent() {
        return Personal.of(DataSubject.contributionsOf(MEMBER), RESPONDENT);
    }

    private static Told<ConsultationResponse> a(Object... events) {
        return new Told<>(ConsultationResponse.class, events);
    }
}

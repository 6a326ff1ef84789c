package nl.meent.notification.consultations;

import static nl.meent.notification.Community.ANNE;
import static nl.meent.notification.Community.BRAM;
import static nl.meent.notification.Community.CARLA;
import static nl.meent.notification.Community.DAAN;
import static nl.meent.notification.Community.EVERYONE;
import static nl.meent.notification.Community.FGS;
import static nl.meent.notification.Community.FG_CIRCLE;
import static nl.meent.notification.Community.UTRECHT;
import static nl.meent.notification.Community.ZWOLLE;
import static nl.meent.notification.Community.joined;
import static nl.meent.notification.Community.member;
import static nl.meent.notification.Community.opened;
import static nl.meent.notification.Community.profile;
import static nl.meent.notification.Community.registered;
import static nl.meent.notification.Community.responded;
import static nl.meent.notification.consultations.NewsRule.INVITED_ON_COMING_IN;
import static nl.meent.notification.consultations.NewsRule.INVITED_WHEN_IT_OPENS;
import static nl.meent.notification.consultations.NewsRule.OUTCOME_FOR_RESPONDENTS;
import static nl.meent.notification.consultations.NewsRule.REMINDED_WITHOUT_RESPONSE;
import static nl.meent.notification.consultations.NewsRule.TOLD_OF_CHANGES;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ClarificationId;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationFollowedUp;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationReminded;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.consultations.FollowUpId;
import nl.meent.events.consultations.FollowUpState;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeChange;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.QuestionClarified;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.themes.ThemeId;
import nl.meent.notification.ALog;
import nl.meent.notification.following.mongo.AService;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Quotation;
import org.junit.jupiter.api.Test;

class ConsultationNewsTest {

    private static final Instant CLOSES = ALog.time(50);
    private static final Outcome OUTCOME = new Outcome("Gehoord", List.of(), List.of());

    private final AService service = new AService();
    private final ConsultationId consultation = ConsultationId.next();
    private final ALog log = new ALog()
            .commit(registered(ANNE, MemberFunction.FG, UTRECHT))
            .commit(registered(BRAM, MemberFunction.FG, UTRECHT))
            .commit(registered(CARLA, MemberFunction.FG, ZWOLLE))
            .commit(registered(DAAN, MemberFunction.ETHICS_COMMITTEE, ZWOLLE));

    private void handled() {
        log.feed(service.follower(), 500);
    }

    private void open(Audience audience, ResponsePer per) {
        log.commit(opened(consultation, audience, per, CLOSES));
    }

    @Test
    @Shows(
            value = INVITED_WHEN_IT_OPENS,
            by = {ACCEPTS, REJECTS})
    void invites_everyone_in_the_audience_and_nobody_else() {
        open(FGS, ResponsePer.MEMBER);
        handled();
        for (var member : List.of(ANNE, BRAM, CARLA)) {
            assertThat(service.told(member)).containsExactly(Occasion.CONSULTATION_OPENED);
        }
        assertThat(service.told(DAAN)).isEmpty();
        Notice notice = service.inbox(ANNE).getFirst();
        assertThat(notice.moment()).isEqualTo(CLOSES);
        assertThat(notice.subject().link()).isEqualTo("/raadplegingen/" + consultation);
    }

    @Test
    @Shows(
            value = INVITED_WHEN_IT_OPENS,
            by = {ACCEPTS, REJECTS})
    void takes_any_within_a_list_and_all_lists_together() {
        open(
                new Audience(
                        List.of(MemberFunction.FG, MemberFunction.ETHICS_COMMITTEE),
                        List.of(),
                        List.of(),
                        List.of(OrganisationKind.MUNICIPALITY),
                        List.of(ZWOLLE.code())),
                ResponsePer.MEMBER);
        handled();
        assertThat(service.told(CARLA)).hasSize(1);
        assertThat(service.told(DAAN)).hasSize(1);
        assertThat(service.told(ANNE)).isEmpty();
    }

    @Test
    @Shows(
            value = INVITED_ON_COMING_IN,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void invites_once_who_comes_into_the_audience_while_it_is_open() {
        ThemeId theme = ThemeId.of("ai-verordening");
        open(new Audience(List.of(), List.of(FG_CIRCLE), List.of(theme), List.of(), List.of()), ResponsePer.MEMBER);
        log.commit(joined(ANNE))
                .commit(profile(ANNE, MemberFunction.FG, UTRECHT, theme))
                .commit(profile(ANNE, MemberFunction.CISO, UTRECHT, theme));
        handled();
        assertThat(service.told(ANNE)).containsExactly(Occasion.CONSULTATION_OPENED);
        assertThat(service.inbox(ANNE).getFirst().sequence().position()).isEqualTo(7);
    }

    @Test
    @Shows(value = INVITED_ON_COMING_IN, by = REJECTS)
    void invites_nobody_after_the_deadline_even_if_its_passing_is_not_yet_recorded() {
        log.commit(opened(consultation, EVERYONE, ResponsePer.MEMBER, ALog.time(6)))
                .commit(registered(member("late"), MemberFunction.FG, UTRECHT));
        handled();
        assertThat(service.told(member("late"))).isEmpty();
        assertThat(service.told(ANNE)).hasSize(1);
    }

    @Test
    @Shows(
            value = REMINDED_WITHOUT_RESPONSE,
            by = {ACCEPTS, REJECTS})
    void reminds_who_has_not_responded() {
        open(FGS, ResponsePer.MEMBER);
        log.commit(responded(consultation, ANNE, UTRECHT)).commit(new ConsultationClosingSoon(consultation, 3, CLOSES));
        handled();
        assertThat(service.told(ANNE)).containsExactly(Occasion.CONSULTATION_OPENED);
        assertThat(service.told(BRAM))
                .containsExactly(Occasion.CONSULTATION_OPENED, Occasion.CONSULTATION_CLOSING_SOON);
        assertThat(service.inbox(BRAM).getLast().daysLeft()).isEqualTo(3);
    }

    @Test
    void an_advocate_reminds_who_has_not_responded() {
        open(FGS, ResponsePer.MEMBER);
        log.commit(responded(consultation, ANNE, UTRECHT))
                .commit(new ConsultationReminded(consultation, ALog.time(8), CLOSES, ANNE));
        handled();
        assertThat(service.told(ANNE)).containsExactly(Occasion.CONSULTATION_OPENED);
        assertThat(service.told(BRAM)).containsExactly(Occasion.CONSULTATION_OPENED, Occasion.CONSULTATION_REMINDED);
        assertThat(service.told(DAAN)).isEmpty();
    }

    @Test
    @Shows(
            value = REMINDED_WITHOUT_RESPONSE,
            by = {ACCEPTS, REJECTS})
    void reminds_nobody_of_an_organisation_that_responded() {
        open(FGS, ResponsePer.ORGANISATION);
        log.commit(responded(consultation, ANNE, UTRECHT)).commit(new ConsultationClosingSoon(consultation, 1, CLOSES));
        handled();
        assertThat(service.told(BRAM)).containsExactly(Occasion.CONSULTATION_OPENED);
        assertThat(service.told(CARLA)).contains(Occasion.CONSULTATION_CLOSING_SOON);
    }

    @Test
    @Shows(
            value = TOLD_OF_CHANGES,
            by = {ACCEPTS, REJECTS})
    void tells_the_audience_of_more_time_an_explanation_and_a_withdrawal() {
        open(FGS, ResponsePer.MEMBER);
        log.commit(new DeadlineExtended(consultation, ALog.time(90), "Vakantie"))
                .commit(new QuestionClarified(consultation, ClarificationId.next(), "q1", "Bedoeld is dit."))
                .commit(new ConsultationWithdrawn(consultation, "Niet meer nodig"));
        handled();
        assertThat(service.told(ANNE))
                .containsExactly(
                        Occasion.CONSULTATION_OPENED,
                        Occasion.CONSULTATION_EXTENDED,
                        Occasion.CONSULTATION_CLARIFIED,
                        Occasion.CONSULTATION_WITHDRAWN);
        assertThat(service.inbox(ANNE))
                .extracting(Notice::quotation)
                .containsExactly(
                        null,
                        new Quotation(null, "Vakantie"),
                        new Quotation("Waar hangen zij?", "Bedoeld is dit."),
                        new Quotation(null, "Niet meer nodig"));
        assertThat(service.told(DAAN)).isEmpty();
    }

    @Test
    @Shows(
            value = OUTCOME_FOR_RESPONDENTS,
            by = {ACCEPTS, REJECTS})
    void tells_respondents_the_outcome() {
        open(FGS, ResponsePer.MEMBER);
        log.commit(responded(consultation, ANNE, UTRECHT))
                .commit(new ConsultationClosed(consultation, CLOSES))
                .commit(new OutcomePublished(consultation, OUTCOME));
        handled();
        assertThat(service.told(ANNE)).contains(Occasion.CONSULTATION_OUTCOME);
        assertThat(service.told(BRAM)).doesNotContain(Occasion.CONSULTATION_OUTCOME);
    }

    @Test
    @Shows(value = OUTCOME_FOR_RESPONDENTS, by = ACCEPTS)
    void tells_who_responded_and_left_the_audience_the_outcome_and_nobody_else_who_left() {
        open(FGS, ResponsePer.MEMBER);
        log.commit(responded(consultation, ANNE, UTRECHT))
                .commit(profile(ANNE, MemberFunction.CISO, UTRECHT))
                .commit(profile(BRAM, MemberFunction.CISO, UTRECHT))
                .commit(new OutcomePublished(consultation, OUTCOME));
        handled();
        assertThat(service.told(ANNE)).contains(Occasion.CONSULTATION_OUTCOME);
        assertThat(service.inbox(ANNE).getLast().audience().functions())
                .as("so that the inbox shows it outside the audience")
                .isEmpty();
        assertThat(service.told(BRAM)).doesNotContain(Occasion.CONSULTATION_OUTCOME);
    }

    @Test
    @Shows(
            value = OUTCOME_FOR_RESPONDENTS,
            by = {ACCEPTS, REJECTS})
    void tells_the_sender_for_an_organisation_as_long_as_they_work_there() {
        open(FGS, ResponsePer.ORGANISATION);
        log.commit(responded(consultation, ANNE, UTRECHT))
                .commit(profile(ANNE, MemberFunction.CISO, UTRECHT))
                .commit(profile(BRAM, MemberFunction.CISO, UTRECHT))
                .commit(new OutcomePublished(consultation, OUTCOME));
        handled();
        assertThat(service.told(ANNE)).contains(Occasion.CONSULTATION_OUTCOME);
        assertThat(service.told(BRAM)).doesNotContain(Occasion.CONSULTATION_OUTCOME);
    }

    @Test
    @Shows(
            value = OUTCOME_FOR_RESPONDENTS,
            by = {ACCEPTS, REJECTS})
    void tells_all_colleagues_the_outcome_when_their_organisation_responded() {
        open(FGS, ResponsePer.ORGANISATION);
        log.commit(responded(consultation, ANNE, UTRECHT)).commit(new OutcomePublished(consultation, OUTCOME));
        handled();
        assertThat(service.told(BRAM)).contains(Occasion.CONSULTATION_OUTCOME);
        assertThat(service.told(CARLA)).doesNotContain(Occasion.CONSULTATION_OUTCOME);
    }

    @Test
    @Shows(
            value = OUTCOME_FOR_RESPONDENTS,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void a_change_of_the_outcome_is_told_only_if_that_was_asked() {
        open(FGS, ResponsePer.MEMBER);
        log.commit(responded(consultation, ANNE, UTRECHT))
                .commit(new OutcomePublished(consultation, OUTCOME))
                .commit(new OutcomePublished(consultation, OUTCOME, OutcomeChange.QUIET));
        handled();
        assertThat(service.told(ANNE)).containsExactly(Occasion.CONSULTATION_OPENED, Occasion.CONSULTATION_OUTCOME);
        log.commit(new OutcomePublished(consultation, OUTCOME, OutcomeChange.TOLD));
        handled();
        assertThat(service.told(ANNE))
                .containsExactly(
                        Occasion.CONSULTATION_OPENED,
                        Occasion.CONSULTATION_OUTCOME,
                        Occasion.CONSULTATION_OUTCOME_CHANGED);
        assertThat(service.told(BRAM)).containsExactly(Occasion.CONSULTATION_OPENED);
    }

    /** What is told is told once, however often the log is read. */
    @Test
    @Shows(
            value = {REMINDED_WITHOUT_RESPONSE, TOLD_OF_CHANGES, OUTCOME_FOR_RESPONDENTS},
            by = NOTHING_HAPPENS)
    void nobody_hears_again_what_was_told_or_of_what_never_opened() {
        ConsultationId unknown = ConsultationId.next();
        open(FGS, ResponsePer.MEMBER);
        log.commit(responded(consultation, ANNE, UTRECHT))
                .commit(new ConsultationClosingSoon(consultation, 1, CLOSES))
                .commit(new QuestionClarified(consultation, ClarificationId.next(), "q1", "Bedoeld is dit."))
                .commit(new OutcomePublished(consultation, OUTCOME))
                .commit(new ConsultationClosingSoon(unknown, 1, CLOSES))
                .commit(new DeadlineExtended(unknown, ALog.time(90), "Vakantie"))
                .commit(new OutcomePublished(unknown, OUTCOME));
        handled();
        var once = service.everything();
        handled();
        log.feed(service.follower(), 3);

        assertThat(service.everything()).isEqualTo(once);
        assertThat(service.told(ANNE))
                .containsExactly(
                        Occasion.CONSULTATION_OPENED, Occasion.CONSULTATION_CLARIFIED, Occasion.CONSULTATION_OUTCOME);
        assertThat(service.told(BRAM))
                .containsExactly(
                        Occasion.CONSULTATION_OPENED,
                        Occasion.CONSULTATION_CLOSING_SOON,
                        Occasion.CONSULTATION_CLARIFIED);
    }

    @Test
    void tells_who_responded_and_their_colleagues_what_became_of_the_outcome() {
        open(FGS, ResponsePer.ORGANISATION);
        log.commit(responded(consultation, ANNE, UTRECHT))
                .commit(new OutcomePublished(consultation, OUTCOME))
                .commit(followedUp())
                .commit(followedUp());
        handled();
        for (var colleague : List.of(ANNE, BRAM)) {
            assertThat(service.told(colleague))
                    .containsExactly(
                            Occasion.CONSULTATION_OPENED,
                            Occasion.CONSULTATION_OUTCOME,
                            Occasion.CONSULTATION_FOLLOWED_UP,
                            Occasion.CONSULTATION_FOLLOWED_UP);
        }
        assertThat(service.told(CARLA)).doesNotContain(Occasion.CONSULTATION_FOLLOWED_UP);
        assertThat(service.told(DAAN)).isEmpty();
    }

    private ConsultationFollowedUp followedUp() {
        return new ConsultationFollowedUp(
                consultation,
                FollowUpId.next(),
                null,
                "Het voorstel is gewijzigd.",
                FollowUpState.DONE,
                List.of(),
                null);
    }
}

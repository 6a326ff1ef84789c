package nl.meent.community.consultations.write;

import static nl.meent.community.consultations.write.ConsultationWords.ID;
import static nl.meent.community.consultations.write.ConsultationWords.LATER;
import static nl.meent.community.consultations.write.ConsultationWords.approved;
import static nl.meent.community.consultations.write.ConsultationWords.closed;
import static nl.meent.community.consultations.write.ConsultationWords.drafted;
import static nl.meent.community.consultations.write.ConsultationWords.opened;
import static nl.meent.community.consultations.write.ConsultationWords.outcomePublished;
import static nl.meent.community.consultations.write.ConsultationWords.withdrawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meent.events.CommunityEvent;
import nl.meent.events.consultations.BackgroundDocument;
import nl.meent.events.consultations.ConsultationFollowedUp;
import nl.meent.events.consultations.FollowUpId;
import nl.meent.events.consultations.FollowUpState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    private static final FollowUpId FOLLOW_UP = FollowUpId.next();
    private static final LocalDate TOMORROW = LocalDate.parse("2026-12-15");
    private static final List<BackgroundDocument> LINKS =
            List.of(new BackgroundDocument("Nota van wijziging", "https://vng.nl/nota"));

    @Test
    void news_is_told_of_the_outcome_of_a_question_or_of_the_whole() {
        published().when(tell("rol", FollowUpState.UNDER_WAY, TOMORROW)).happens(told("rol", TOMORROW));
        published().when(tell(null, FollowUpState.UNDER_WAY, null)).happens(told(null, null));
        published()
                .when(tell("weg", FollowUpState.PLANNED, TOMORROW))
                .isRejected(ConsultationRejection.UNKNOWN_QUESTION);
    }

    @Test
    void news_is_told_once_whatever_is_the_day_of_the_repetition() {
        new Told<>(Consultation.class, history(outcomePublished(), told("rol", TOMORROW)))
                .at(LATER.plusSeconds(1_000_000))
                .when(tell("rol", FollowUpState.UNDER_WAY, TOMORROW))
                .nothingHappens();
    }

    @Test
    void there_is_news_after_an_outcome_only() {
        new Told<>(Consultation.class, drafted(), approved(), opened(), closed())
                .at(LATER)
                .when(tell(null, FollowUpState.PLANNED, null))
                .isRejected(FollowUpRejection.NO_OUTCOME);
        new Told<>(Consultation.class, drafted(), approved(), opened(), withdrawn())
                .at(LATER)
                .when(tell(null, FollowUpState.PLANNED, null))
                .isRejected(ConsultationRejection.WITHDRAWN);
    }

    @Test
    void more_news_is_promised_for_a_day_to_come_in_the_netherlands() {
        Instant lateInTheEvening = Instant.parse("2026-12-14T22:59:59Z");
        Instant afterMidnight = Instant.parse("2026-12-14T23:00:00Z");
        published()
                .at(lateInTheEvening)
                .when(tell("rol", FollowUpState.UNDER_WAY, TOMORROW))
                .happens(told("rol", TOMORROW));
        published()
                .at(afterMidnight)
                .when(tell("rol", FollowUpState.UNDER_WAY, TOMORROW))
                .isRejected(FollowUpRejection.NEWS_IN_PAST);
    }

    @Test
    void of_what_is_done_or_will_not_be_done_no_more_news_is_promised() {
        for (FollowUpState last : List.of(FollowUpState.DONE, FollowUpState.NOT_DONE)) {
            published().when(tell("rol", last, TOMORROW)).isRejected(FollowUpRejection.NO_MORE_NEWS);
            published()
                    .when(tell("rol", last, null))
                    .happens(new ConsultationFollowedUp(
                            ID, FOLLOW_UP, "rol", "De wet is gewijzigd.", last, LINKS, null));
        }
    }

    private static Told<Consultation> published() {
        return new Told<>(Consultation.class, history(outcomePublished())).at(LATER);
    }

    private static Object[] history(CommunityEvent... last) {
        List<Object> history = new ArrayList<>(List.of(drafted(), approved(), opened(), closed()));
        history.addAll(List.of(last));
        return history.toArray();
    }

    private static FollowUpOutcome tell(@Nullable String question, FollowUpState state, @Nullable LocalDate newsBy) {
        return new FollowUpOutcome(ID, FOLLOW_UP, question, "De wet is gewijzigd.", state, LINKS, newsBy);
    }

    private static ConsultationFollowedUp told(@Nullable String question, @Nullable LocalDate newsBy) {
        return new ConsultationFollowedUp(
                ID, FOLLOW_UP, question, "De wet is gewijzigd.", FollowUpState.UNDER_WAY, LINKS, newsBy);
    }
}

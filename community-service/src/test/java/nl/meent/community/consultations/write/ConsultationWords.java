package nl.meent.community.consultations.write;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationDrafted;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.consultations.Results;
import nl.meent.events.consultations.ResultsRecorded;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/** The words in which tests tell what happened to a consultation. */
public final class ConsultationWords {

    public static final ConsultationId ID = ConsultationId.of("01900000-0000-7000-8000-000000000001");
    public static final MemberId ADVOCATE = new MemberId(UUID.fromString("00000000-0000-8000-8000-000000000001"));
    public static final Instant OPENS = Instant.parse("2026-11-02T08:00:00Z");
    public static final Instant CLOSES = Instant.parse("2026-11-30T16:00:00Z");
    public static final Instant LATER = Instant.parse("2026-12-14T16:00:00Z");
    public static final Instant BEFORE = OPENS.minus(Duration.ofDays(1));
    public static final Instant DURING = OPENS.plus(Duration.ofDays(1));
    public static final Instant OPEN_UNTIL = CLOSES.minusMillis(1);
    public static final Results RESULTS = new Results(null, List.of(), List.of(), null);
    public static final Outcome OUTCOME = new Outcome("U was het eens.", List.of(), List.of());

    private ConsultationWords() {}

    public static ConsultationContent content() {
        return content(OPENS, CLOSES, List.of(question()));
    }

    public static ConsultationContent content(
            @Nullable Instant opensAt, @Nullable Instant closesAt, List<Question> questions) {
        return new ConsultationContent(
                "Titel",
                "Ontwikkeling",
                "Tekst",
                List.of(),
                questions,
                new Audience(List.of(), List.of(), List.of(), List.of(), List.of()),
                opensAt,
                closesAt,
                ResponsePer.MEMBER,
                Publication.NONE);
    }

    public static Question question() {
        return new Question("rol", QuestionKind.STATEMENT, "De FG adviseert.", null, true, List.of(), null, null);
    }

    public static ConsultationDrafted drafted() {
        return drafted(content());
    }

    public static ConsultationDrafted drafted(ConsultationContent content) {
        return new ConsultationDrafted(ID, content, ADVOCATE);
    }

    public static ConsultationApproved approved() {
        return new ConsultationApproved(ID, content(), OPENS, CLOSES, ADVOCATE);
    }

    public static ConsultationOpened opened() {
        return new ConsultationOpened(ID, content(), OPENS, CLOSES);
    }

    public static DeadlineExtended extended() {
        return new DeadlineExtended(ID, LATER, "Vakantie");
    }

    public static ConsultationClosingSoon closingSoon(int daysLeft) {
        return new ConsultationClosingSoon(ID, daysLeft, CLOSES);
    }

    public static ResultsRecorded counted() {
        return new ResultsRecorded(ID, RESULTS);
    }

    public static ConsultationClosed closed() {
        return new ConsultationClosed(ID, CLOSES);
    }

    public static ConsultationWithdrawn withdrawn() {
        return new ConsultationWithdrawn(ID, "Niet meer nodig");
    }

    /** The first outcome, by who has seen none. */
    public static PublishOutcome publish() {
        return new PublishOutcome(ID, OUTCOME, false, new Expectation.NothingSaid());
    }

    public static OutcomePublished outcomePublished() {
        return new OutcomePublished(ID, OUTCOME);
    }
}

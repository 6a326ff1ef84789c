package nl.meent.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;

/** A consultation closes by itself when its time has come, and its outcome goes to who responded. */
class ConsultationClosesTest {

    private static final int SECONDS_TO_RESPOND = 15;

    private final Platform platform = Platform.shared();
    private final Member advocate = platform.signIn("belangenbehartiger-vng");
    private final Member respondent = platform.signIn("fg-nijmegen");
    private final Member tooLate = platform.signIn("fg-hollands-kroon");

    @Test
    void a_late_response_is_refused_with_the_closing_time_and_the_outcome_reaches_who_responded() {
        Instant planned = Instant.now().plusSeconds(SECONDS_TO_RESPOND).truncatedTo(ChronoUnit.SECONDS);
        Instant extended = planned.plusSeconds(2);
        Consultation consultation = Consultation.draft(
                advocate, "Kort open " + Texts.mark(), "ORGANISATION", Map.of("functions", List.of("FG")), planned);
        Answer opened = consultation.openNow();
        respondent
                .knowing(opened)
                .put(consultation.mine(), Consultation.choosing("Ja"))
                .expect(201);
        assertThat(consultation.extend(planned.minusSeconds(2)).expect(409).problem())
                .isEqualTo("deadline-shortened");
        Answer later = consultation.extend(extended).expect(204);
        respondent.knowing(later).awaitInbox("CONSULTATION_CHANGED", consultation.id());

        consultation.awaitStatus(respondent, "CLOSED");
        refusedAsClosed(tooLate.knowing(later).put(consultation.mine(), Consultation.choosing("Nee")), extended);
        refusedAsClosed(respondent.put(consultation.mine(), Consultation.choosing("Nee"), "*"), extended);
        refusedAsClosed(respondent.delete(consultation.mine()), extended);
        tooLate.get(consultation.mine()).expect(404);

        Answer published = consultation.publishOutcome();
        respondent.knowing(published).awaitInbox("CONSULTATION_OUTCOME", consultation.id());
        assertThat(tooLate.knowing(published).inboxAbout(consultation.id()))
                .extracting(item -> item.path("kind").asString())
                .doesNotContain("CONSULTATION_OUTCOME");
        consultation.awaitStatus(tooLate, "OUTCOME_PUBLISHED");
    }

    private static void refusedAsClosed(Answer answer, Instant closedAt) {
        assertThat(answer.expect(409).problem()).isEqualTo("consultation-closed");
        assertThat(Instant.parse(answer.json().path("details").path("closesAt").asString()))
                .isEqualTo(closedAt);
    }
}

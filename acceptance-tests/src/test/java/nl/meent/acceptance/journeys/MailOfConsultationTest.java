package nl.meent.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.platform.CaughtMail;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;

/** Who is asked for a response hears of it by e-mail too, and can end that with one click. */
class MailOfConsultationTest {

    private static final String ADDRESS = "fg-goes@goes.example";

    private final Platform platform = Platform.shared();
    private final Member advocate = platform.signIn("belangenbehartiger-vng");
    private final Member fg = platform.signIn("fg-goes");
    private final String title = "Toezicht door de FG " + Texts.mark();
    private final Consultation consultation = Consultation.draft(
            advocate,
            title,
            "ORGANISATION",
            Map.of("functions", List.of("FG")),
            Instant.now().plus(7, ChronoUnit.DAYS));

    private String chosen() {
        return fg.get(Part.NOTIFICATION, "/v1/preferences")
                .expect(200)
                .json()
                .path("kinds")
                .path("CONSULTATION_OPENED")
                .asString();
    }

    @Test
    void an_invitation_comes_by_mail_once_and_one_click_ends_such_mail() {
        fg.put(Part.NOTIFICATION, "/v1/preferences", Map.of("kinds", Map.of())).expect(200);
        assertThat(chosen()).isEqualTo("EMAIL_AT_ONCE");
        consultation.openNow();
        CaughtMail mail = CaughtMail.await(platform, ADDRESS, title);
        assertThat(mail.leadsTo(platform.portal() + "/raadplegingen/" + consultation.id()))
                .isTrue();
        assertThat(mail.lookAtTheEnd()).isEqualTo(200);
        assertThat(chosen()).isEqualTo("EMAIL_AT_ONCE");
        assertThat(mail.endByOneClick()).isEqualTo(200);
        assertThat(chosen()).isEqualTo("INBOX");
        fg.awaitInbox("CONSULTATION_OPENED", consultation.id());
        assertThat(CaughtMail.to(platform, ADDRESS, title)).hasSize(1);
    }
}

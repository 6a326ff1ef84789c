package nl.meent.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.InboxStream;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;

/** A consultation reaches everybody whom it is for at once, and nobody else ever. */
class ConsultationOfFgsTest {

    private final Platform platform = Platform.shared();
    private final Member advocate = platform.signIn("belangenbehartiger-vng");
    private final Member fg = platform.signIn("fg-maastricht");
    private final Member otherFg = platform.signIn("fg-leeuwarden");
    private final Member ethicsOfficer = platform.signIn("ethiek-arnhem");
    private final String mark = Texts.mark();
    private final Consultation consultation = Consultation.draft(
            advocate,
            "De plek van de FG " + mark,
            "ORGANISATION",
            Map.of("functions", List.of("FG")),
            Instant.now().plus(7, ChronoUnit.DAYS));

    @Test
    void the_connected_fgs_are_told_that_it_is_open() {
        try (InboxStream stream = fg.stream();
                InboxStream otherStream = otherFg.stream()) {
            fg.get(consultation.path()).expect(404);
            Answer opened = consultation.openNow();
            assertThat(stream.await("CONSULTATION_OPENED", consultation.id()).item())
                    .isEqualTo(fg.knowing(opened).awaitInbox("CONSULTATION_OPENED", consultation.id()));
            otherStream.await("CONSULTATION_OPENED", consultation.id());
            assertThat(fg.inboxAbout(consultation.id())).hasSize(1);
            assertThat(stream.about(consultation.id())).hasSize(1);
            assertThat(fg.get(consultation.path())
                            .expect(200)
                            .json()
                            .path("status")
                            .asString())
                    .isEqualTo("OPEN");
        }
    }

    @Test
    void fgs_find_it_in_list_and_search() {
        fg.knowing(consultation.openNow());
        assertThat(Listed.ids(fg.get("/v1/consultations?status=OPEN&limit=100")))
                .contains(consultation.id());
        assertThat(Listed.ids(fg.search(mark))).containsExactly(consultation.id());
    }

    @Test
    void an_ethics_officer_never_sees_it_in_any_list_search_or_count() {
        Answer opened = consultation.openNow();
        Answer responded = fg.knowing(opened)
                .put(consultation.mine(), Consultation.choosing("Ja"))
                .expect(201);
        ethicsOfficer.knowing(responded);
        List.of("", "/responses/mine", "/response-drafts/mine", "/responses", "/coverage", "/results")
                .forEach(part -> ethicsOfficer.get(consultation.path() + part).expect(404));
        ethicsOfficer.put(consultation.mine(), Consultation.choosing("Ja")).expect(404);
        ethicsOfficer.put(consultation.path() + "/opening", null).expect(404);
        assertThat(Listed.ids(ethicsOfficer.get("/v1/consultations?limit=100"))).doesNotContain(consultation.id());
        assertThat(Listed.isNothing(ethicsOfficer.search(mark))).isTrue();
        assertThat(Listed.isNothing(ethicsOfficer.search(mark, "&type=CONSULTATION")))
                .isTrue();
    }

    /** The answer to a question of their own comes later in the log: what comes before it would have come. */
    @Test
    void an_ethics_officer_is_told_nothing_in_inbox_or_stream() {
        try (InboxStream stream = ethicsOfficer.stream()) {
            Answer opened = consultation.openNow();
            consultation.extend(Instant.now().plus(8, ChronoUnit.DAYS)).expect(204);
            Answer asked = ethicsOfficer
                    .knowing(opened)
                    .post("/v1/posts", Texts.question("Een vraag van later " + mark, "Kort."))
                    .expect(201);
            fg.knowing(asked)
                    .post("/v1/posts/" + asked.id() + "/answers", Map.of("body", "Een antwoord."))
                    .expect(201);
            stream.await("ANSWER", asked.id());
            ethicsOfficer.awaitInbox("ANSWER", asked.id());
            assertThat(stream.about(consultation.id())).isEmpty();
            assertThat(ethicsOfficer.inboxAbout(consultation.id())).isEmpty();
            assertThat(ethicsOfficer
                            .get(Part.NOTIFICATION, "/v1/inbox?limit=100")
                            .text())
                    .doesNotContain(consultation.id());
        }
    }
}

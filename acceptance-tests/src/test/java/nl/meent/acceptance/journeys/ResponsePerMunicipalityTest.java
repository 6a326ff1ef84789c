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
import tools.jackson.databind.JsonNode;

/** Who responds for whom: colleagues of a municipality share one response, or each has an own one. */
class ResponsePerMunicipalityTest {

    private static final Map<String, Object> UTRECHT = Map.of("organisations", List.of("GM0344"));

    private final Platform platform = Platform.shared();
    private final Member advocate = platform.signIn("belangenbehartiger-vng");
    private final Member fg = platform.signIn("fg-utrecht");
    private final Member colleague = platform.signIn("ethiek-utrecht");

    @Test
    void colleagues_of_one_municipality_share_one_response_and_revise_what_they_saw() {
        Consultation consultation = opened("ORGANISATION");
        Answer responded =
                fg.put(consultation.mine(), Consultation.choosing("Ja")).expect(201);

        Answer seen = colleague.knowing(responded).get(consultation.mine()).expect(200);
        assertThat(choice(seen.json())).isEqualTo("Ja");
        assertThat(colleague
                        .put(consultation.mine(), Consultation.choosing("Nee"))
                        .expect(428)
                        .problem())
                .isEqualTo("precondition-required");
        Answer revised = colleague
                .put(consultation.mine(), Consultation.choosing("Nee"), seen.version())
                .expect(204);

        Answer stale = fg.knowing(revised)
                .put(consultation.mine(), Consultation.choosing("Ja"), seen.version())
                .expect(412);
        assertThat(choice(stale.json().path("current"))).isEqualTo("Nee");
        advocate.knowing(revised);
        assertThat(responses(consultation)).hasSize(1);
        assertThat(respondedOrganisations(consultation)).isEqualTo(1);
    }

    @Test
    void colleagues_of_one_municipality_respond_each_for_themselves_where_that_is_asked() {
        Consultation consultation = opened("MEMBER");
        Answer responded =
                fg.put(consultation.mine(), Consultation.choosing("Ja")).expect(201);
        colleague.knowing(responded).get(consultation.mine()).expect(404);
        advocate.knowing(
                colleague.put(consultation.mine(), Consultation.choosing("Nee")).expect(201));
        assertThat(choice(fg.get(consultation.mine()).expect(200).json())).isEqualTo("Ja");
        assertThat(responses(consultation)).hasSize(2);
        assertThat(respondedOrganisations(consultation)).isEqualTo(1);
    }

    @Test
    void a_response_that_is_none_of_the_options_is_refused_and_pointed_at() {
        Consultation consultation = opened("ORGANISATION");
        Answer refused = fg.put(
                        consultation.mine(),
                        Map.of("answers", List.of(Map.of("questionId", "keuze", "value", "Misschien"))))
                .expect(400);
        assertThat(refused.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/answers/0/value");
        fg.get(consultation.mine()).expect(404);
    }

    private Consultation opened(String responsePer) {
        Consultation consultation = Consultation.draft(
                advocate,
                "Alleen voor Utrecht " + Texts.mark(),
                responsePer,
                UTRECHT,
                Instant.now().plus(7, ChronoUnit.DAYS));
        Answer opened = consultation.openNow();
        fg.knowing(opened);
        colleague.knowing(opened);
        return consultation;
    }

    private JsonNode responses(Consultation consultation) {
        return advocate.get(consultation.path() + "/responses")
                .expect(200)
                .json()
                .path("items");
    }

    private int respondedOrganisations(Consultation consultation) {
        return advocate.get(consultation.path() + "/coverage")
                .expect(200)
                .json()
                .path("organisations")
                .path("responded")
                .asInt(-1);
    }

    private static String choice(JsonNode response) {
        return response.path("answers").path(0).path("value").asString("");
    }
}

package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said before one answers about who will read it. */
class WhoSeesTest extends PortalTest {
    private static final String R9 = "/community/v1/consultations/r9";

    private void consultation(String publication, String status) {
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "%s",
             "publication": "%s", "questions": [{"id": "wat", "kind": "OPEN", "text": "Wat?"},
              {"id": "ja", "kind": "STATEMENT", "text": "Ja?"}]}\
            """.formatted(status, publication));
    }

    @ParameterizedTest
    @CsvSource({
        "WITH_ORGANISATION, 'De VNG leest uw antwoorden zodra u instuurt, met de naam van uw organisatie', 'Na de"
                + " sluiting kan iedereen die is gevraagd al uw antwoorden woord voor woord lezen en downloaden, met de"
                + " naam van uw organisatie erbij.'",
        "WITHOUT_NAME, 'De VNG leest uw antwoorden pas na de sluiting, zonder uw naam', 'Vanaf dan kan iedereen die is"
                + " gevraagd ze ook woord voor woord lezen en downloaden, zonder namen.'",
        "AGGREGATE_ONLY, 'Niemand leest uw antwoorden een voor een, ook de VNG niet.', zien de VNG en iedereen die is"
                + " gevraagd alleen hoe vaak iets is gekozen.",
        "NONE, 'De VNG leest uw antwoorden pas na de sluiting, zonder uw naam', 'Anderen die zijn gevraagd, zien geen"
                + " antwoorden en geen aantallen'"
    })
    void each_rule_says_what_the_vng_and_what_others_see(String publication, String vng, String others) {
        consultation(publication, "OPEN");
        Browser browser = member();
        for (String path :
                new String[] {"/raadplegingen/r9", "/raadplegingen/r9/antwoord", "/raadplegingen/r9/voorbeeld"}) {
            assertThat(browser.get(path).page().expectFirst("main").text())
                    .as(path)
                    .contains("Wie ziet uw antwoord?", vng, others, "U antwoordt voor uzelf.")
                    .contains("De VNG ziet per gemeente of iemand de raadpleging heeft geopend, is begonnen of heeft"
                            + " ingestuurd.");
        }
    }

    @Test
    void what_has_closed_says_nothing_about_answering() {
        consultation("NONE", "CLOSED");
        assertThat(member().get("/raadplegingen/r9").page().text())
                .contains("alleen de uitkomst die de VNG schrijft.")
                .doesNotContain("U antwoordt voor uzelf.");
    }

    /** What members are offered once it is over is what was said before they answered. */
    @ParameterizedTest
    @CsvSource({"WITH_ORGANISATION, true", "WITHOUT_NAME, true", "AGGREGATE_ONLY, false", "NONE, false"})
    void what_is_said_is_what_members_are_offered(String publication, boolean read) {
        consultation(publication, "OPEN");
        assertThat(member().get("/raadplegingen/r9").page().text().contains("woord voor woord lezen"))
                .isEqualTo(read);
        consultation(publication, "OUTCOME_PUBLISHED");
        stub.reply("GET", R9 + "/results", 200, "{\"responses\": 20, \"questions\": [], \"grouped\": []}");
        assertThat(member().get("/raadplegingen/r9").page().text().contains("Alle reacties lezen"))
                .isEqualTo(read);
    }

    @Test
    void a_text_in_which_personal_data_seem_to_stand_asks_for_a_second_look_before_it_is_sent() {
        consultation("WITH_ORGANISATION", "OPEN");
        stub.reply("PUT", R9 + "/responses/mine", 201, "{}");
        String page = "/raadplegingen/r9/antwoord";
        Browser browser = member().get(page).submit(page, "v.wat", "Mail anna@zwolle.nl", "stap", "controle");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().expectFirst("form .meent-notice--warning").text())
                .contains("anna@zwolle.nl is een e-mailadres");
        assertThat(browser.page().expectFirst("[name=v.wat]").wholeText()).isEqualTo("\nMail anna@zwolle.nl");

        browser.submit(page, "stap", "controle", "toch", "true");
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Controleer uw antwoorden");
        browser.submit(page);
        assertThat(stub.requests("PUT", R9 + "/responses/mine").getFirst().body())
                .contains("anna@zwolle.nl");
    }
}

package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An advocate tries a consultation as somebody else. */
class RehearsalPageTest extends PortalTest {
    private static final String REHEARSALS = "/community/v1/consultation-rehearsals";
    private static final String PAGE = "/raadplegingen/r9/repetitie";
    private static final String AS_FG = PAGE + "?functie=FG&gemeente=utrecht";

    @BeforeEach
    void utrecht() {
        stub.reply("GET", "/community/v1/organisations", 200, """
            {"items": [{"code": "GM0344", "name": "Utrecht", "kind": "MUNICIPALITY"},
             {"code": "GM1581", "name": "Utrechtse Heuvelrug", "kind": "MUNICIPALITY"}], "next": null}\
            """);
        rehearsed("\"MET\"");
    }

    private static void rehearsed(String verdict) {
        stub.reply("POST", REHEARSALS, 200, answer(verdict));
    }

    private static String answer(String verdict) {
        return """
            {"consultation": {"id": "r9", "title": "Palen", "status": "DRAFT", "closesAt": "2036-12-24T16:00:00Z",
              "documents": [{"title": "Wetsvoorstel", "url": "https://vng.nl/wet"}], "responsePer": "MEMBER", "publication": "NONE", "questions": [
              {"id": "rol", "kind": "STATEMENT", "text": "Palen moeten weg.", "required": true},
              {"id": "orde", "kind": "RANKING", "text": "Wat eerst?", "options": ["A", "B"]},
              {"id": "meer", "kind": "OPEN", "text": "Wat nog?"}]},
             "organisation": {"code": "GM0344", "name": "Utrecht", "kind": "MUNICIPALITY"},
             "conditions": [{"limit": "FUNCTIONS", "verdict": %s}], "answers": null}\
            """.formatted(verdict);
    }

    @Test
    void first_it_asks_as_whom() {
        Browser browser = member("advocate").get(PAGE);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("main form[method=post]")).isEmpty();
        assertThat(stub.requests("POST", REHEARSALS)).isEmpty();
    }

    @Test
    void it_says_whether_such_a_member_is_asked_and_what_they_are_told() {
        Browser browser = member("advocate").get(AS_FG);
        assertThat(stub.requests("POST", REHEARSALS).getFirst().body())
                .contains("\"organisation\":\"GM0344\"", "\"function\":\"FG\"", "\"consultationId\":\"r9\"")
                .doesNotContain("answers");
        assertThat(browser.page().expectFirst("main").text())
                .contains("Ja, een FG van Utrecht wordt gevraagd.", "De functie: past", "Nieuwe ledenraadpleging")
                .contains("U kunt reageren op ‘Palen’. Dat kan tot 24 december 2036 om 17.00 uur.");
        assertThat(browser.page()
                        .expectFirst("[aria-labelledby=vragen] .meent-file")
                        .text())
                .isEqualTo("Wetsvoorstel");

        rehearsed("\"NOT_MET\"");
        String refused = browser.get(AS_FG).page().expectFirst("main").text();
        assertThat(refused)
                .contains("Nee, een FG van Utrecht wordt niet gevraagd.", "De functie: past niet")
                .doesNotContain("Nieuwe ledenraadpleging");
        rehearsed("\"DEPENDS\"");
        assertThat(browser.get(AS_FG).page().expectFirst("main").text())
                .contains("Misschien: een FG van Utrecht wordt gevraagd als", "verschilt per lid");
    }

    @Test
    void a_municipality_that_is_not_there_or_several_is_asked_again() {
        Browser browser = member("advocate").get(PAGE + "?functie=FG&gemeente=utre");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst(".meent-error-summary a").text())
                .endsWith("Vul er een in: Utrecht, Utrechtse Heuvelrug");
        assertThat(browser.page().expectFirst("#veld-gemeente").val()).isEqualTo("utre");
        stub.reply("GET", "/community/v1/organisations", 200, "{\"items\": []}");
        assertThat(browser.get(PAGE + "?functie=XX&gemeente=utre")
                        .page()
                        .select(".meent-error-summary a")
                        .eachText())
                .containsExactlyInAnyOrder(
                        "Kies een functie uit de lijst", "Er is geen gemeente met “utre” in de naam");
        assertThat(stub.requests("POST", REHEARSALS)).isEmpty();
    }

    @Test
    void what_is_filled_in_is_checked_and_shown_as_it_would_be_sent() {
        Browser browser = member("advocate").get(AS_FG);
        browser.send(PAGE, form(browser) + "&v.meer=Nog+iets&stap=controle");
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactly("Geef antwoord op vraag 1");
        assertThat(browser.page().expectFirst("textarea[name=v.meer]").wholeText())
                .isEqualTo("\nNog iets");
        browser.send(PAGE, form(browser) + "&v.rol=AGREE&v.orde.0=2&v.orde.1=1&v.meer=%3Cb%3E&stap=controle");
        assertThat(stub.requests("POST", REHEARSALS).getLast().body())
                .contains("\"answers\":[", "\"value\":\"AGREE\"", "[\"B\",\"A\"]", "\"value\":\"<b>\"");
        assertThat(browser.page().expectFirst("#ingestuurd").text()).isEqualTo("Zo zou het zijn ingestuurd");
        assertThat(browser.page().select("main dl dd").eachText()).containsExactly("Eens", "B A", "<b>");
        browser.send(PAGE, hidden(browser) + "&stap=terug");
        assertThat(browser.page().expectFirst("textarea[name=v.meer]").wholeText())
                .isEqualTo("\n<b>");
    }

    @Test
    void what_the_service_refuses_stands_at_its_question_and_nothing_typed_is_lost() {
        Browser browser = member("advocate").get(AS_FG);
        String form = form(browser);
        stub.replyOnce("POST", REHEARSALS, 200, answer("\"MET\""))
                .reply("POST", REHEARSALS, 400, problem("invalid", 400, """
                    {"pointer": "/answers/1/value", "code": "too-long", "detail": "Dit is te lang."}\
                    """));
        browser.send(PAGE, form + "&v.rol=AGREE&v.meer=Lang&stap=controle");
        assertThat(browser.status()).isEqualTo(400);
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(link.text()).isEqualTo("Vraag 3: Dit is te lang.");
        assertThat(browser.page().expectFirst(link.attr("href")).wholeText()).isEqualTo("\nLang");
    }

    @Test
    void an_option_moves_without_a_script() {
        Browser browser = member("advocate").get(AS_FG);
        browser.send(PAGE, form(browser) + "&v.orde.0=1&v.orde.1=2&stap=omlaag.orde.0");
        assertThat(browser.page()
                        .select("select[name^=v.orde] option[selected]")
                        .eachAttr("value"))
                .containsExactly("1", "2");
        assertThat(browser.page().select("select[name^=v.orde]").eachAttr("name"))
                .containsExactly("v.orde.1", "v.orde.0");
    }

    @Test
    void only_an_advocate_rehearses() {
        assertThat(member().get(AS_FG).status()).isEqualTo(403);
        assertThat(stub.requests("POST", REHEARSALS)).isEmpty();
    }

    /** It is the other service that sends it; the page only tells of it. */
    @Test
    void the_message_is_worded_as_notification_service_words_it() throws IOException {
        Properties sent = load("../notification-service/src/main/resources/meent/notices_nl.properties");
        Properties told = load("src/main/resources/nl/meent/portal/consultations/messages.properties");
        assertThat(told.getProperty("consultations.rehearsal-message-title"))
                .isEqualTo(sent.getProperty("CONSULTATION_OPENED.title"));
        assertThat(told.getProperty("consultations.rehearsal-message-text"))
                .isEqualTo(sent.getProperty("CONSULTATION_OPENED.text")
                        .replace("{title}", sent.getProperty("quoted").replace("{title}", "{0}"))
                        .replace("{moment}", "{1}"));
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        }
        return properties;
    }

    /** Everything that comes along with what was checked. */
    private static String hidden(Browser browser) {
        return browser.page().select("main form[method=post] input[type=hidden]").stream()
                .map(field -> field.attr("name") + "=" + URLEncoder.encode(field.val(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String form(Browser browser) {
        return "functie=FG&gemeente=Utrecht&_csrf="
                + browser.page()
                        .expectFirst("main form[method=post] input[name=_csrf]")
                        .val();
    }
}

package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two advocates write one outcome: the second sees what the first published, loses nothing and decides. */
class OutcomeMeanwhileTest extends PortalTest {
    private static final AtomicInteger LAST = new AtomicInteger();

    /** Fields of this form; another on the page has links too. */
    private static final String OURS = "form[action$=uitkomst] ";

    private static final String COLLEAGUES = """
        "perQuestion": [{"questionId": "q", "heard": "Velen willen borden", "done": "Gevraagd"}],
        "links": [{"title": "Brief", "url": "https://vng.nl/brief"}]\
        """;

    /** What is kept stays for the tests to come: each has a consultation of its own. */
    private final String id = "m" + LAST.incrementAndGet();

    private final String service = "/community/v1/consultations/" + id;
    private final String outcome = service + "/outcome";
    private final String page = "/raadplegingen/" + id;
    private final String write = page + "/uitkomst";

    @BeforeEach
    void closedWithoutOutcome() {
        consultation("CLOSED", "");
        stub.reply("GET", service + "/coverage", 200, """
            {"members": {"invited": 90, "opened": 50, "drafted": 2, "responded": 12}, "organisations": {"invited": 9, "opened": 5, "drafted": 2, "responded": 1}}\
            """);
        evidence("");
        stub.reply("PUT", outcome, 204, "");
    }

    private void consultation(String status, String outcome) {
        stub.reply("GET", service, 200, """
            {"id": "%s", "title": "Regels", "closesAt": "2026-01-01T10:00:00Z", "responsePer": "MEMBER", "status": "%s", "publication": "WITHOUT_NAME",
             "questions": [{"id": "q", "kind": "OPEN", "text": "Waarom?"}, {"id": "z", "kind": "OPEN", "text": "Verder?"}]%s}\
            """.formatted(id, status, outcome));
    }

    private void published(int version, String summary, String rest) {
        consultation("OUTCOME_PUBLISHED", """
            , "outcome": {"summary": "%s", %s, "publishedAt": "2026-02-01T10:00:00Z", "etag": "\\"%d\\""}\
            """.formatted(summary, rest, version));
    }

    private void evidence(String items) {
        stub.reply("GET", outcome + "/evidence", 200, "{\"items\": [" + items + "], \"next\": null}");
    }

    private void passages() {
        stub.reply("GET", service + "/passages", 200, """
            {"items": [{"answer": "a1", "questionId": "q", "from": 0, "to": 4, "quote": "Tijd!", "tag": "tijd"},
              {"answer": "a2", "questionId": "q", "from": 0, "to": 4, "quote": "Geld!", "tag": "geld"}], "next": null}\
            """);
    }

    private int sent() {
        return stub.requests("PUT", outcome).size();
    }

    private @Nullable String lastSeen() {
        return stub.requests("PUT", outcome).getLast().header("If-match");
    }

    @Test
    void the_first_outcome_names_none_and_a_change_names_the_one_that_was_seen() {
        member("advocate").get(page).submit(write, "summary", "Zo").submit(write, "zeker", "true");
        assertThat(lastSeen()).isNull();
        published(4, "Zo", COLLEAGUES);
        member("advocate").get(page).submit(write, "summary", "Zo is het");
        assertThat(sent()).isEqualTo(2);
        assertThat(lastSeen()).isEqualTo("\"4\"");
    }

    @Test
    void who_was_second_with_the_first_outcome_sees_both_texts_of_each_part_and_decides() {
        Browser browser = member("advocate").get(page);
        published(1, "Tekst van de collega", COLLEAGUES);
        browser.submit(write, "summary", "Mijn tekst", "heard.q", "Weinigen", "done.q", "Niets");
        assertThat(browser.status()).isEqualTo(412);
        assertThat(sent()).isZero();
        Document shown = browser.page();
        assertThat(shown.select("[aria-labelledby=uitkomst-zeker]"))
                .as("nothing is asked yet")
                .isEmpty();
        assertThat(shown.expectFirst("[aria-labelledby=uitkomst-intussen] h2").text())
                .startsWith("Intussen is de uitkomst bekendgemaakt of gewijzigd: door een collega");
        assertThat(shown.expectFirst("#uitkomst-intussen").hasAttr("autofocus")).isTrue();
        assertThat(shown.select("[aria-labelledby=uitkomst-intussen] li").eachText())
                .containsExactly(
                        "Samenvatting",
                        "Vraag 1: Wat wij hoorden",
                        "Vraag 1: Wat wij deden",
                        "Stukken bij de uitkomst");
        shown.select("[aria-labelledby=uitkomst-intussen] a")
                .forEach(link -> assertThat(shown.select(link.attr("href"))).hasSize(1));
        assertThat(shown.expectFirst("details:has([name=summary])").hasAttr("open"))
                .isTrue();
        assertThat(beside(shown, "summary"))
                .isEqualTo("Dit staat er nu. Wat u invulde, staat hierboven. Tekst van de collega");
        assertThat(text(shown, "summary")).isEqualTo("Mijn tekst");
        assertThat(beside(shown, "heard.q")).endsWith("Velen willen borden");
        assertThat(text(shown, "heard.q")).isEqualTo("Weinigen");
        assertThat(beside(shown, "links.0.title"))
                .as("left open, so taken over")
                .isEqualTo("Dit is intussen ingevuld. U had hier niets ingevuld, dus het staat nu ook bij u.");
        assertThat(shown.expectFirst(OURS + "[name='links.0.url']").val()).isEqualTo("https://vng.nl/brief");

        browser.submit(write, "summary", "Samen");
        assertThat(sent()).isOne();
        assertThat(lastSeen()).isEqualTo("\"1\"");
        assertThat(stub.requests("PUT", outcome).getLast().body()).contains("Samen", "Weinigen", "vng.nl/brief");
    }

    @Test
    void what_a_colleague_changed_where_one_changed_nothing_is_taken_over_beside_what_it_was() {
        published(1, "Eerst", COLLEAGUES);
        Browser browser = member("advocate").get(page);
        published(2, "Daarna", COLLEAGUES);
        browser.submit(write, "done.q", "Bereikt");
        Document shown = browser.page();
        assertThat(browser.status()).isEqualTo(412);
        assertThat(shown.select("[aria-labelledby=uitkomst-intussen] li").eachText())
                .containsExactly("Samenvatting");
        assertThat(text(shown, "summary")).isEqualTo("Daarna");
        assertThat(beside(shown, "summary"))
                .isEqualTo("Dit is intussen veranderd, en staat nu ook zo bij u. Eerst stond hier: Eerst");
        assertThat(text(shown, "done.q")).isEqualTo("Bereikt");
        browser.submit(write);
        assertThat(lastSeen()).isEqualTo("\"2\"");
        assertThat(stub.requests("PUT", outcome).getLast().body()).contains("Daarna", "Bereikt");
    }

    @Test
    void who_is_overtaken_while_it_is_being_sent_sees_both_texts_too() {
        published(1, "Eerst", COLLEAGUES);
        Browser browser = member("advocate").get(page);
        stub.replyOnce("PUT", outcome, 412, problem("stale-version", 412, ""));
        stub.replyOnce("GET", service, 200, consultationNow());
        published(2, "Daarna", COLLEAGUES);
        browser.submit(write, "summary", "Mijn tekst");
        assertThat(sent()).isOne();
        assertThat(browser.status()).isEqualTo(412);
        assertThat(beside(browser.page(), "summary")).endsWith("Daarna");
        assertThat(text(browser.page(), "summary")).isEqualTo("Mijn tekst");
        browser.submit(write);
        assertThat(lastSeen()).isEqualTo("\"2\"");
    }

    private String consultationNow() {
        return """
            {"id": "%s", "title": "Regels", "responsePer": "MEMBER", "status": "OUTCOME_PUBLISHED", "questions": [{"id": "q", "kind": "OPEN", "text": "Waarom?"}],
             "outcome": {"summary": "Eerst", "etag": "\\"1\\""}}\
            """.formatted(id);
    }

    @Test
    void who_wrote_the_same_is_asked_nothing() {
        published(1, "Eerst", COLLEAGUES);
        Browser browser = member("advocate").get(page);
        published(2, "Daarna", COLLEAGUES);
        browser.submit(write, "summary", " Daarna ");
        assertThat(sent()).isOne();
        assertThat(lastSeen()).isEqualTo("\"2\"");
    }

    @Test
    void what_a_colleague_cites_is_taken_over_and_shown_in_its_words() {
        passages();
        published(1, "Eerst", COLLEAGUES);
        Browser browser = member("advocate").get(page);
        published(2, "Eerst", COLLEAGUES);
        evidence("""
            {"questionId": "q", "quotes": [{"text": "Geld!", "answer": "a2", "from": 0, "to": 4}], "tags": [{"tag": "geld", "count": null}]}\
            """);
        browser.submit(write, "cites.q", "a1:0:4");
        Document shown = browser.page();
        assertThat(shown.select("[aria-labelledby=uitkomst-intussen] li").eachText())
                .containsExactly(
                        "Vraag 1: Welke antwoorden haalt u aan?", "Vraag 1: Van welke labels noemt u het aantal?");
        assertThat(beside(shown, "cites.q")).endsWith("Geld!");
        assertThat(shown.select("[name=cites.q][checked]").eachAttr("value")).containsExactly("a1:0:4");
        assertThat(shown.select("[name=tags.q][checked]").eachAttr("value")).containsExactly("geld");
    }

    @Test
    void a_draft_of_yesterday_is_shown_beside_what_was_published_since_until_that_was_seen() {
        published(1, "Eerst", COLLEAGUES);
        Browser browser = member("advocate").get(page).submit(write, "summary", "Mijn tekst", "stap", "concept");
        assertThat(browser.get(page).page().select("[aria-labelledby=uitkomst-intussen]"))
                .as("nothing happened")
                .isEmpty();
        published(2, "Daarna", COLLEAGUES);
        for (int look = 0; look < 2; look++) {
            Document shown = browser.get(page).page();
            assertThat(shown.expectFirst("#uitkomst-intussen").hasAttr("autofocus"))
                    .as("who only reads the page stays at its top")
                    .isFalse();
            assertThat(text(shown, "summary")).isEqualTo("Mijn tekst");
            assertThat(beside(shown, "summary")).endsWith("Daarna");
        }
        browser.submit(write);
        assertThat(lastSeen()).isEqualTo("\"2\"");
        assertThat(browser.get("/concepten").page().html()).doesNotContain(page + "#");
    }

    @Test
    void who_was_shown_both_texts_and_walks_away_finds_both_again() {
        published(1, "Eerst", COLLEAGUES);
        Browser browser = member("advocate").get(page);
        published(2, "Daarna", COLLEAGUES);
        browser.submit(write, "summary", "Mijn tekst");
        Document shown = member("advocate").get(page).page();
        assertThat(text(shown, "summary")).isEqualTo("Mijn tekst");
        assertThat(beside(shown, "summary")).endsWith("Daarna");
    }

    @Test
    void who_types_on_is_told_where_a_colleague_published_something_else() {
        published(1, "Eerst", COLLEAGUES);
        Browser browser = member("advocate").get(page);
        Document shown = browser.page();
        String number = shown.expectFirst("[data-number]:has([name=summary])").attr("data-number");
        assertThat(shown.expectFirst("#beide").html()).contains("data-both");
        browser.submitTo(write, write + "/concept", "summary", "Mijn");
        assertThat(browser.page().text()).startsWith("Als concept bewaard om").doesNotContain("Intussen");

        String basis = shown.expectFirst("[name=basis]").val();
        published(2, "Daarna", COLLEAGUES);
        browser.get(page)
                .submitTo(write, write + "/concept", "summary", "Mijn tekst", "versie", "\"1\"", "basis", basis);
        assertThat(browser.page().text()).contains("Als concept bewaard om", "ziet u beide teksten");
        assertThat(browser.header("Meent-Both")).isEqualTo(number);
        assertThat(text(member("advocate").get(page).page(), "summary"))
                .as("kept all the same")
                .isEqualTo("Mijn tekst");
    }

    @Test
    void nothing_is_kept_where_nothing_was_written() {
        Browser browser = member("advocate").get(page).submit(write, "stap", "concept");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.get("/concepten").page().html()).doesNotContain(page + "#");
    }

    @Test
    void links_that_one_wrote_have_their_place_though_a_colleague_has_fewer() {
        String link = "{\"title\": \"Stuk\", \"url\": \"https://vng.nl/stuk\"}";
        published(1, "Eerst", "\"links\": [" + String.join(",", link, link, link, link) + "]");
        Browser browser = member("advocate").get(page);
        published(2, "Eerst", "\"links\": [" + link + "]");
        browser.submit(write, "links.4.title", "Vijfde", "links.4.url", "https://vng.nl/vijf");
        assertThat(browser.page().expectFirst(OURS + "[name='links.4.title']").val())
                .isEqualTo("Vijfde");
        browser.submit(write);
        assertThat(stub.requests("PUT", outcome).getLast().body()).contains("vng.nl/vijf");
    }

    /** A form without its ticks would take them out of the outcome. */
    @Test
    void what_the_outcome_rests_on_is_put_in_first_where_it_was_not_there_when_the_form_was_made() {
        passages();
        published(1, "Eerst", COLLEAGUES);
        stub.reply("GET", outcome + "/evidence", 503, "");
        Browser browser = member("advocate").get(page).submit(write, "summary", "Mijn tekst");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(sent()).isZero();
        assertThat(text(browser.page(), "summary")).isEqualTo("Mijn tekst");
        evidence("""
            {"questionId": "q", "quotes": [{"text": "Geld!", "answer": "a2", "from": 0, "to": 4}], "tags": []}\
            """);
        browser.submit(write);
        assertThat(browser.page().select("[name=cites.q][checked]").eachAttr("value"))
                .containsExactly("a2:0:4");
        browser.submit(write);
        assertThat(stub.requests("PUT", outcome).getLast().body()).contains("\"answer\":\"a2\"", "Mijn tekst");
    }

    private static String text(Document shown, String field) {
        return shown.expectFirst("[name='" + field + "']").wholeText().strip();
    }

    /** What is said at a part about what was published meanwhile. */
    private static String beside(Document shown, String field) {
        return shown.expectFirst("[data-number]:has([name='" + field + "']) > .meent-notice")
                .text();
    }
}

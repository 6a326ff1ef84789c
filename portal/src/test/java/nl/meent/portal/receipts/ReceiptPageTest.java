package nl.meent.portal.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import nl.meent.transparency.Evidence;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.EvidenceFile;
import nl.meent.transparency.Reason;
import nl.meent.transparency.Receipt;
import nl.meent.transparency.SomeLog;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReceiptPageTest extends PortalTest {
    private static final String LOG = "/community/v1/log";
    private static final String R1 = "/community/v1/consultations/r1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SomeLog log = new SomeLog("meent.example/log").with(3);
    private final long position = log.respond("[1]");
    private final Counted results =
            log.counts("AAAA", log.receipt(position, "[1]").commitment());
    private final Receipt receipt = log.receipt(position, "[1]");
    private final long ofReceipt = log.checkpoint().size();

    @BeforeEach
    void the_log_is_public() {
        today(log.with(2));
    }

    private void today(SomeLog now) {
        stub.reply("GET", LOG + "/key", 200, now.key() + "\n", "Content-Type", "text/plain");
        stub.reply("GET", LOG + "/checkpoint", 200, now.signed(now.checkpoint()), "Content-Type", "text/plain");
        stub.reply(
                "GET",
                LOG + "/consistency-proof",
                200,
                JSON.writeValueAsString(new PublicLog.Proof(now.consistency(ofReceipt))));
    }

    @Test
    void who_responded_sees_and_keeps_a_receipt_that_holds() {
        stub.reply("GET", R1 + "/responses/mine/receipt", 200, JSON.writeValueAsString(receipt));
        Browser browser = member().get("/raadplegingen/r1/bewijs");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().expectFirst("#oordeel").text()).isEqualTo("Wat wij konden nakijken, klopt");
        assertThat(browser.page().text()).contains("regel 4 van ons logboek", "Nog niet na te kijken");
        assertThat(browser.page().select("a[download]").eachAttr("href"))
                .containsExactly("/raadplegingen/r1/bewijs.json");

        Browser file = browser.get("/raadplegingen/r1/bewijs.json");
        assertThat(file.header("content-disposition")).contains("bewijs.json");
        Evidence kept = EvidenceFile.read(file.body());
        assertThat(kept.receipt()).isEqualTo(receipt);
        assertThat(kept.today()).isNotNull();
    }

    @Test
    void who_responded_reads_in_words_what_was_recorded() {
        String answers = """
            [{"questionId": "adviesrol", "value": "DISAGREE"}, {"questionId": "nodig", "value": ["Een model", "Budget"]},
             {"questionId": "weg", "value": "Niets"}]\
            """;
        stub.reply(
                "GET",
                R1 + "/responses/mine/receipt",
                200,
                JSON.writeValueAsString(log.receipt(log.respond(answers), answers)));
        var page = member().get("/raadplegingen/r1/bewijs").page();
        assertThat(page.select(".meent-answered dt").eachText())
                .containsExactly(
                        "De FG hoort een vaste adviesrol te hebben bij de grondrechtentoets.",
                        "Wat hebt u het meest nodig?");
        assertThat(page.select(".meent-answered dd").eachText()).containsExactly("Oneens", "Een model Budget");
    }

    @Test
    void anybody_has_a_receipt_checked_against_the_results_and_the_log_of_today() {
        Browser browser = visitor().get("/bewijs");
        assertThat(browser.page().select("input[type=file].meent-upload")).hasSize(1);
        browser.submit("/bewijs", "bewijs", EvidenceFile.write(new Evidence(receipt, results, null)));
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().expectFirst("#oordeel").text()).isEqualTo("Dit bewijs klopt helemaal");
        assertThat(browser.page().text())
                .contains(log.key().toString())
                .contains("Een van 2 reacties, geteld in regel 5 van het logboek.");
    }

    /** As whoever kept it while the consultation was open has it. */
    @Test
    void a_receipt_without_results_is_held_against_those_that_its_reader_may_read() {
        stub.reply(
                "GET",
                "/community/v1/consultations/" + receipt.consultationId() + "/results",
                200,
                JSON.writeValueAsString(results));
        String kept = EvidenceFile.write(new Evidence(receipt, null, null));
        assertThat(member().get("/bewijs")
                        .submit("/bewijs", "bewijs", kept)
                        .page()
                        .text())
                .contains("Dit bewijs klopt helemaal", "geteld in regel 5");
        assertThat(visitor()
                        .get("/bewijs")
                        .submit("/bewijs", "bewijs", kept)
                        .page()
                        .text())
                .contains("Nog niet na te kijken")
                .doesNotContain("klopt helemaal");

        long late = log.respond("[9]");
        String notCounted = EvidenceFile.write(new Evidence(log.receipt(late, "[9]"), null, null));
        assertThat(member().get("/bewijs")
                        .submit("/bewijs", "bewijs", notCounted)
                        .page()
                        .expectFirst("#oordeel")
                        .text())
                .isEqualTo("Dit bewijs klopt niet");
    }

    @Test
    void a_receipt_of_a_consultation_with_thousands_of_responses_is_checked() {
        String[] counted = IntStream.range(0, 10_000)
                .mapToObj(i -> Base64.getEncoder()
                        .encodeToString(ByteBuffer.allocate(32).putInt(28, i).array()))
                .toArray(String[]::new);
        long mine = log.respond("[3]");
        counted[0] = log.receipt(mine, "[3]").commitment();
        Counted many = log.counts(counted);
        Receipt one = log.receipt(mine, "[3]");
        assertThat(checkedPage(EvidenceFile.write(new Evidence(one, many, null)))
                        .text())
                .contains("Een van 10000 reacties, geteld in regel");
    }

    @Test
    void a_list_that_is_not_that_of_the_log_is_not_believed() {
        Receipt other = log.receipt(log.respond("[2]"), "[2]");
        Counted more = new Counted(results.checkpoint(), List.of("AAAA", other.commitment()), results.recorded());
        Document page = checkedPage(EvidenceFile.write(new Evidence(other, more, null)));
        assertThat(page.expectFirst("#oordeel").text()).isEqualTo("Dit bewijs klopt niet");
        assertThat(page.text()).contains("is niet de lijst in het logboek");
        Counted earlier = new Counted(more.checkpoint(), more.counted(), null);
        page = checkedPage(EvidenceFile.write(new Evidence(other, earlier, null)));
        assertThat(page.text()).contains("Haal het bewijs opnieuw op").doesNotContain("klopt helemaal");
    }

    @Test
    void one_s_own_receipt_is_held_against_the_results_as_the_log_records_them() {
        stub.reply("GET", R1 + "/responses/mine/receipt", 200, JSON.writeValueAsString(receipt));
        stub.reply("GET", R1 + "/results", 200, JSON.writeValueAsString(results));
        var page = member().get("/raadplegingen/r1/bewijs").page();
        assertThat(page.expectFirst("#oordeel").text()).isEqualTo("Dit bewijs klopt helemaal");
        assertThat(page.text()).contains("geteld in regel 5");
        Evidence kept =
                EvidenceFile.read(member().get("/raadplegingen/r1/bewijs.json").body());
        assertThat(kept.results()).isEqualTo(results);
    }

    @Test
    void why_it_does_not_hold_is_said_in_the_language_of_the_page() {
        String changed = EvidenceFile.write(new Evidence(receipt, null, null))
                .replace("\"answers\" : [ 1 ]", "\"answers\" : [ 2 ]");
        assertThat(checkedPage(changed).select("#inhoud [lang]")).isEmpty();
        assertThat(checkedPage(changed).text()).contains("De antwoorden of de geheime code zijn veranderd.");
        today(new SomeLog("meent.example/log").with(9));
        assertThat(checkedPage(EvidenceFile.write(new Evidence(receipt, null, null)))
                        .text())
                .contains("De handtekening is niet van ons logboek (meent.example/log).");
    }

    @Test
    void every_reason_has_words_in_both_languages() throws IOException {
        for (String language : List.of("", "_en")) {
            Properties words = new Properties();
            try (InputStream file = ReceiptPage.class.getResourceAsStream("messages" + language + ".properties")) {
                words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            }
            assertThat(Reason.values())
                    .allSatisfy(reason -> assertThat(words.getProperty("receipts.reason." + reason))
                            .isNotBlank());
        }
    }

    @Test
    void what_names_something_twice_is_not_checked() {
        String twice = EvidenceFile.write(new Evidence(receipt, null, null))
                .replace("\"answers\" : [ 1 ]", "\"answers\" : [ 2 ], \"answers\" : [ 1 ]");
        Browser browser = visitor().get("/bewijs").submit("/bewijs", "bewijs", twice);
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst("#veld-bewijs-fout").text()).contains("een naam twee keer");
    }

    @Test
    void a_receipt_that_was_changed_or_is_of_another_log_does_not_hold() {
        Evidence evidence = new Evidence(receipt, null, null);
        String changed = EvidenceFile.write(evidence).replace("\"answers\" : [ 1 ]", "\"answers\" : [ 2 ]");
        assertThat(checked(changed)).isEqualTo("Dit bewijs klopt niet");
        var page = visitor().get("/bewijs").submit("/bewijs", "bewijs", changed).page();
        assertThat(page.select(".meent-rows .meent-chip").eachText()).contains("Klopt niet", "Klopt");
        assertThat(page.select(".meent-rows .meent-subtle").eachText())
                .isNotEmpty()
                .noneMatch(String::isBlank);
        today(log.forked());
        assertThat(checked(EvidenceFile.write(evidence))).isEqualTo("Dit bewijs klopt niet");
        SomeLog cut = log.cut(2);
        stub.reply("GET", LOG + "/consistency-proof", 400, problem("invalid", 400, ""));
        stub.reply("GET", LOG + "/checkpoint", 200, cut.signed(cut.checkpoint()), "Content-Type", "text/plain");
        assertThat(checked(EvidenceFile.write(evidence))).isEqualTo("Dit bewijs klopt niet");
        today(new SomeLog("meent.example/log").with(9));
        assertThat(checked(EvidenceFile.write(evidence))).isEqualTo("Dit bewijs klopt niet");
    }

    private String checked(String text) {
        return checkedPage(text).expectFirst("#oordeel").text();
    }

    private Document checkedPage(String text) {
        return visitor().get("/bewijs").submit("/bewijs", "bewijs", text).page();
    }

    @Test
    void what_is_no_receipt_is_said_at_the_field_and_stays_there() {
        for (String wrong : List.of("", "geen bewijs", "[]", "{\"receipt\": {}}", "{".repeat(3_000))) {
            Browser browser = visitor().get("/bewijs").submit("/bewijs", "bewijs", wrong);
            assertThat(browser.status()).as(wrong).isEqualTo(400);
            assertThat(browser.page().expectFirst("#veld-bewijs-fout").text()).startsWith("Dit is geen bewijs");
            assertThat(browser.page().expectFirst("[name=bewijs]").text()).isEqualTo(wrong);
        }
    }

    @Test
    void who_did_not_respond_has_none() {
        stub.reply("GET", R1 + "/responses/mine/receipt", 404, problem("not-found", 404, ""));
        assertThat(member().get("/raadplegingen/r1/bewijs").status()).isEqualTo(404);
    }
}

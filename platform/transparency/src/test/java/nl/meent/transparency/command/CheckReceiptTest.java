package nl.meent.transparency.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meent.transparency.Commitment;
import nl.meent.transparency.Evidence;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.EvidenceFile;
import nl.meent.transparency.LogEntry;
import nl.meent.transparency.Reason;
import nl.meent.transparency.Receipt;
import nl.meent.transparency.SomeLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckReceiptTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PROOF = Pattern.compile("/v1/log/consistency-proof\\?from=(\\d+)&to=(\\d+)");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final SomeLog log = new SomeLog("meent.example/log").with(3);
    private final Receipt receipt = log.receipt(log.respond("[1]"), "[1]");
    private final Evidence evidence = new Evidence(receipt, log.with(2).counts(receipt.commitment()), null);

    @TempDir
    private Path directory;

    @Test
    void says_of_each_claim_whether_it_holds() throws Exception {
        assertThat(run(kept(EvidenceFile.write(evidence)), log.key().toString()))
                .isZero();
        assertThat(said())
                .contains("[ja]   De gepubliceerde cijfers tellen dit antwoord mee.", "Wat is nagekeken, klopt.")
                .contains("Een van 1 reacties, geteld in regel 7")
                .contains("[open] In het logboek van nu");
    }

    @Test
    void takes_a_receipt_as_the_service_gives_it() throws Exception {
        String whole = EvidenceFile.write(new Evidence(receipt, null, null));
        String alone = whole.substring(whole.indexOf('{', 1), whole.indexOf("\"results\""))
                .strip();
        assertThat(run(kept(alone.substring(0, alone.length() - 1)), log.key().toString()))
                .isZero();
    }

    @Test
    void ends_with_one_when_something_fails() throws Exception {
        String other = EvidenceFile.write(evidence).replace("\"answers\" : [ 1 ]", "\"answers\" : [ 2 ]");
        assertThat(run(kept(other), log.key().toString())).isEqualTo(1);
        assertThat(said()).contains("[NEE]  De antwoorden zijn die", "Dit bewijs klopt NIET.");
    }

    @Test
    void looks_up_the_log_of_today() throws Exception {
        assertThat(against(log.with(4))).isZero();
        assertThat(said()).contains("[ja]   In het logboek van nu");
    }

    @Test
    void sees_that_the_log_of_today_is_another_or_shorter() throws Exception {
        assertThat(against(log.forked())).isEqualTo(1);
        assertThat(said()).contains("[NEE]  In het logboek van nu");
        assertThat(against(log.cut(2))).isEqualTo(1);
    }

    @Test
    void ends_with_two_when_there_is_nothing_to_check() throws Exception {
        String key = log.key().toString();
        Path good = kept(EvidenceFile.write(evidence));
        assertThat(run(directory.resolve("weg.json"), key)).isEqualTo(2);
        assertThat(run(good, "sleutel")).isEqualTo(2);
        assertThat(new CheckReceipt(out()).run(List.of())).isEqualTo(2);
        assertThat(new CheckReceipt(out()).run(List.of(good.toString(), key, "http://localhost:1")))
                .isEqualTo(2);
        for (String wrong :
                List.of("", "geen json", "[]", "{}", "{\"receipt\":null}", "{\"receipt\":{\"answers\":[]}}")) {
            assertThat(run(kept(wrong), key)).as(wrong).isEqualTo(2);
        }
        assertThat(said())
                .contains(
                        "Dit bestand is er niet",
                        "Deze sleutel of dit adres klopt niet",
                        "Gebruik:",
                        "Dit is niet te lezen",
                        "Dit bestand is geen bewijs");
    }

    @Test
    void does_not_believe_a_list_that_is_not_in_the_log() throws Exception {
        Counted without = log.counts("AAAA");
        Counted forged = new Counted(without.checkpoint(), List.of("AAAA", receipt.commitment()), without.recorded());
        String key = log.key().toString();
        assertThat(run(kept(EvidenceFile.write(new Evidence(receipt, forged, null))), key))
                .isEqualTo(1);
        assertThat(said()).contains("[NEE]  De gepubliceerde cijfers", "zijn niet de cijfers in het logboek");
        Counted earlier = new Counted(forged.checkpoint(), forged.counted(), null);
        assertThat(run(kept(EvidenceFile.write(new Evidence(receipt, earlier, null))), key))
                .isZero();
        assertThat(said()).contains("[open] De gepubliceerde cijfers", "Haal het bestand opnieuw op");
    }

    @Test
    void refuses_what_names_something_twice() throws Exception {
        String twice = EvidenceFile.write(evidence)
                .replaceFirst("\"answers\" : \\[ 1 \\]", "\"answers\" : [ 2 ], \"answers\" : [ 1 ]");
        assertThat(run(kept(twice), log.key().toString())).isEqualTo(2);
        assertThat(said()).contains("een naam twee keer");
        assertThat(run(
                        kept(EvidenceFile.write(evidence).replace("[ 1 ]", "[ {\"a\": 2, \"a\": 1} ]")),
                        log.key().toString()))
                .isEqualTo(2);
    }

    @Test
    void says_in_dutch_why() {
        for (Reason reason : Reason.values()) {
            assertThat(Words.of(reason, List.of("7", "8"))).isNotBlank().doesNotContain("%");
        }
    }

    @Test
    void counts_what_was_published_again() throws Exception {
        String key = log.key().toString();
        String published = published("\"Ja\"", 1);
        assertThat(run(kept(published), key)).isZero();
        assertThat(said())
                .contains(
                        "Wat is nageteld, klopt.",
                        "Gevonden: 1, gewist of niet meegeleverd: 0",
                        "in het logboek, in regel 8",
                        "[open] Niet nagekeken: cijfers per functie");
        assertThat(run(kept(published("\"Ja\"", 2)), key)).isEqualTo(1);
        assertThat(said()).contains("een, \"Ja\": gepubliceerd 2, nageteld 1", "Deze cijfers kloppen NIET.");
        assertThat(run(kept(published), new SomeLog("meent.example/log").key().toString()))
                .isEqualTo(1);
        assertThat(said()).contains("niet ondertekend door het logboek");
    }

    @Test
    void looks_up_whether_the_log_of_today_holds_what_was_published() throws Exception {
        String published = published("\"Ja\"", 1);
        assertThat(against(log.with(4), published)).isZero();
        assertThat(said())
                .contains("[ja]   Het logboek van nu begint met dat van de cijfers.", "Wat is nageteld, klopt.");
        assertThat(against(log.forked(), published)).isEqualTo(1);
        assertThat(against(log.cut(2), published)).isEqualTo(1);
        assertThat(said()).contains("[NEE]  Het logboek van nu begint niet met dat van de cijfers.");
    }

    @Test
    void does_not_count_against_what_is_not_in_the_log() throws Exception {
        String key = log.key().toString();
        assertThat(run(kept(published("\"Ja\"", 1).replace("\"count\": 1", "\"count\": null")), key))
                .isEqualTo(1);
        assertThat(said()).contains("zijn niet de cijfers in het logboek", "Deze cijfers kloppen NIET.");
        assertThat(run(kept(published("\"Ja\"", 1).replace("\"recorded\"", "\"vroeger\"")), key))
                .isEqualTo(2);
        assertThat(said()).contains("Dit is niet na te tellen.");
        assertThat(run(kept("{\"id\":\"een\",\"questions\":[],\"results\":{\"questions\":[]},\"responses\":[]}"), key))
                .isEqualTo(2);
        assertThat(said()).contains("zo weinig reacties");
    }

    /** One response, and what the log records of it. */
    private String published(String value, int count) {
        String salt = Base64.getEncoder().encodeToString(new byte[32]);
        String answers = "[{\"questionId\":\"een\",\"value\":" + value + "}]";
        String commitment = Commitment.to(new byte[32], answers);
        String results = """
            "responses": 1, "grouped": [], "counted": ["%s"],
             "questions": [{"questionId": "een", "counts": [{"value": "Ja", "count": %d}]}]
            """.formatted(commitment, count);
        LogEntry entry = log.records("{" + results + "}");
        return """
            {"id": "%s", "questions": [{"id": "een", "kind": "SINGLE"}],
             "results": {%s, "checkpoint": %s, "recorded": %s},
             "responses": [{"answers": %s, "commitment": "%s", "salt": "%s"}]}
            """.formatted(
                        SomeLog.CONSULTATION,
                        results,
                        JSON.writeValueAsString(log.signed(log.checkpoint())),
                        JSON.writeValueAsString(entry),
                        answers,
                        commitment,
                        salt);
    }

    private int run(Path file, String key) throws InterruptedException {
        return new CheckReceipt(out()).run(List.of(file.toString(), key));
    }

    private int against(SomeLog today) throws Exception {
        return against(today, EvidenceFile.write(evidence));
    }

    private int against(SomeLog today, String file) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/log", exchange -> answer(exchange, today));
        server.start();
        try {
            return new CheckReceipt(out())
                    .run(List.of(
                            kept(file).toString(),
                            log.key().toString(),
                            "http://localhost:" + server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, SomeLog today) throws IOException {
        Matcher proof = PROOF.matcher(exchange.getRequestURI().toString());
        String answer = proof.matches()
                ? "{\"path\":[" + String.join(",", quoted(today.consistency(Long.parseLong(proof.group(1))))) + "]}"
                : today.signed(today.checkpoint());
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static List<String> quoted(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').toList();
    }

    private Path kept(String content) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "bewijs", ".json"), content);
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

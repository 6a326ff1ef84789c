package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.meent.community.RunningService;
import nl.meent.community.files.FileSamples;
import nl.meent.community.files.FileSweep;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** Documents of a consultation that are files: brought, shown, read by whom it concerns, and gone when nothing shows them. */
class DocumentFilesTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";
    private static final String MEMBER = "fg-utrecht";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());
    private final byte[] content = FileSamples.pdf(UUID.randomUUID().toString());

    private JsonNode brought(String name, byte[] file) {
        return Objects.requireNonNull(bring(ADVOCATE, name, file)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec bring(String account, String name, byte[] file) {
        return world.as(account)
                .post()
                .uri(uri -> uri.path("/v1/files").queryParam("name", "{name}").build(name))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(file)
                .exchange();
    }

    private Map<String, Object> draft(Object document) {
        Map<String, Object> draft = new HashMap<>(
                world.draft(List.of("GM0344"), "MEMBER", world.now().plus(Duration.ofDays(2))));
        draft.put("audience", Map.of("functions", List.of("FG")));
        draft.put("documents", List.of(document));
        return draft;
    }

    private static Map<String, Object> document(Object file) {
        return Map.of("title", "Het wetsvoorstel", "file", file);
    }

    private static String file(String consultation, JsonNode file) {
        return path(consultation) + "/files/" + file.path("id").asString();
    }

    @Test
    void whom_it_concerns_reads_the_file_as_it_was_brought() {
        JsonNode brought = brought("Wetsvoorstel \u201cpalen\u201d.pdf", content);
        assertThat(brought.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(brought.path("size").asInt()).isEqualTo(content.length);
        String id = world.opened(draft(document(brought)));

        JsonNode shown = world.read(MEMBER, path(id)).path("documents").path(0);
        assertThat(shown.path("file")).isEqualTo(brought);
        assertThat(shown.path("url").isNull()).isTrue();
        EntityExchangeResult<byte[]> read = world.get(MEMBER, file(id, brought))
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .value(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how -> assertThat(how)
                                .startsWith("attachment;")
                                .contains("filename*=UTF-8''Wetsvoorstel%20%E2%80%9Cpalen%E2%80%9D.pdf"))
                .expectBody()
                .returnResult();
        assertThat(read.getResponseBody()).isEqualTo(content);
    }

    @Test
    void knowing_its_id_is_no_right_to_a_file() {
        JsonNode brought = brought("stuk.pdf", content);
        String id = world.opened(draft(document(brought)));
        world.read(ADVOCATE, path(id));
        String other = world.opened(draft(Map.of("title", "Elders", "url", "https://vng.nl/stuk")));
        world.read(ADVOCATE, path(other));

        world.get(MEMBER, file(other, brought)).expectStatus().isNotFound();
        world.get(ADVOCATE, file(other, brought)).expectStatus().isNotFound();
        world.get("ethiek-arnhem", file(id, brought)).expectStatus().isNotFound();
        world.get(MEMBER, path(id) + "/files/niets").expectStatus().isNotFound();
        RunningService.shared()
                .anonymous()
                .get()
                .uri(file(id, brought))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void until_it_opens_only_advocates_read_the_files_of_a_draft() {
        JsonNode brought = brought("stuk.pdf", content);
        String id = world.drafted(draft(document(brought)));
        world.get(ADVOCATE, file(id, brought)).expectStatus().isOk();
        world.get(MEMBER, file(id, brought)).expectStatus().isNotFound();
    }

    @Test
    void only_advocates_bring_files() {
        bring(MEMBER, "stuk.pdf", content).expectStatus().isForbidden();
    }

    @Test
    void what_is_brought_twice_is_there_once() {
        JsonNode first = brought("stuk.pdf", content);
        JsonNode second = brought("hetzelfde.pdf", content);
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(second.path("name").asString()).isEqualTo("hetzelfde.pdf");
        assertThat(stored(first)).isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_a_file_is_told() {
        bring(ADVOCATE, "stuk.pdf", "<script>".getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("file-type-unknown");
        bring(ADVOCATE, "stuk.pdf", new byte[0])
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("file-empty");
        bring(ADVOCATE, " ", content)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("name");
    }

    @Test
    void ten_megabytes_are_taken_and_one_byte_more_is_not_whether_it_is_announced_or_not() {
        int largest = 10 * 1024 * 1024;
        byte[] large = FileSamples.pdf(largest);
        JsonNode brought = brought("groot.pdf", large);
        String id = world.opened(draft(document(brought)));
        world.read(MEMBER, path(id));
        assertThat(world.as(MEMBER)
                        .mutate()
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(largest))
                        .build()
                        .get()
                        .uri(file(id, brought))
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getResponseBody())
                .isEqualTo(large);

        bring(ADVOCATE, "groter.pdf", FileSamples.pdf(largest + 1))
                .expectStatus()
                .isEqualTo(413);
        world.as(ADVOCATE)
                .post()
                .uri("/v1/files?name=groter.pdf")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(Flux.just(large, new byte[1]), byte[].class)
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void a_draft_names_what_is_wrong_with_its_documents() {
        JsonNode brought = brought("stuk.pdf", content);
        Map<String, Object> elsewhere =
                Map.of("id", "0".repeat(64), "name", "weg.pdf", "mediaType", "application/pdf", "size", content.length);
        assertWrong(document(elsewhere), "/documents/0/file", "file-unknown");
        Map<String, Object> otherSize = Map.of(
                "id", brought.path("id").asString(), "name", "stuk.pdf", "mediaType", "application/pdf", "size", 1);
        assertWrong(document(otherSize), "/documents/0/file", "file-unknown");
        Map<String, Object> otherType = Map.of(
                "id",
                brought.path("id").asString(),
                "name",
                "stuk.html",
                "mediaType",
                "text/html",
                "size",
                content.length);
        assertWrong(document(otherType), "/documents/0/file", "file-unknown");
        assertWrong(document(Map.of("name", "x")), "/documents/0/file/id", "required");
        assertWrong(Map.of("title", "Nergens"), "/documents/0/url", "document-without-source");
        assertWrong(
                Map.of("title", "Twee keer", "url", "https://vng.nl/stuk", "file", brought),
                "/documents/0/url",
                "document-twice");
    }

    private void assertWrong(Object document, String pointer, String code) {
        world.as(ADVOCATE)
                .post()
                .uri("/v1/consultations")
                .bodyValue(draft(document))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.pointer=='" + pointer + "')].code")
                .isEqualTo(code);
    }

    /** A name is the draft's to choose; an extension that lies is not. */
    @Test
    void a_draft_may_give_a_file_another_name_but_not_another_kind() {
        JsonNode brought = brought("stuk.pdf", content);
        Map<String, Object> renamed = Map.of(
                "id",
                brought.path("id").asString(),
                "name",
                "Het wetsvoorstel.exe",
                "mediaType",
                "application/pdf",
                "size",
                content.length);
        String id = world.drafted(draft(document(renamed)));
        assertThat(world.read(ADVOCATE, path(id)).at("/documents/0/file/name").asString())
                .isEqualTo("Het wetsvoorstel.exe.pdf");
    }

    @Test
    void a_copy_and_what_is_exported_name_the_same_file() {
        JsonNode brought = brought("stuk.pdf", content);
        String id = world.drafted(draft(document(brought)));
        world.read(ADVOCATE, path(id));
        JsonNode exported = world.read(ADVOCATE, path(id) + "/export");
        assertThat(exported.at("/documents/0/file")).isEqualTo(brought);
        EntityExchangeResult<JsonNode> imported = world.as(ADVOCATE)
                .post()
                .uri("/v1/consultations/imports")
                .bodyValue(exported)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult();
        String again =
                Objects.requireNonNull(imported.getResponseBody()).path("id").asString();
        world.read(ADVOCATE, path(again));
        world.get(ADVOCATE, file(again, brought)).expectStatus().isOk();
    }

    @Test
    void what_nothing_shows_for_a_day_is_gone_and_what_is_shown_stays() {
        JsonNode shown = brought("getoond.pdf", content);
        JsonNode loose = brought("los.pdf", FileSamples.pdf(UUID.randomUUID().toString()));
        JsonNode fresh = brought("nieuw.pdf", FileSamples.pdf(UUID.randomUUID().toString()));
        String id = world.opened(draft(document(shown)));
        world.read(ADVOCATE, path(id));
        aged(shown, Duration.ofHours(25));
        aged(loose, Duration.ofHours(25));
        aged(fresh, Duration.ofHours(23));
        ObjectId halfway = pieceOfNothing(Duration.ofHours(25));
        ObjectId underWay = pieceOfNothing(Duration.ofHours(23));

        assertThat(sweep()).isPositive();
        world.get(MEMBER, file(id, shown)).expectStatus().isOk();
        assertThat(List.of(stored(shown), stored(loose), stored(fresh))).containsExactly(1L, 0L, 1L);
        assertThat(pieces(halfway)).isZero();
        assertThat(pieces(underWay)).isEqualTo(1);
        assertWrong(document(loose), "/documents/0/file", "file-unknown");
    }

    private long sweep() {
        return Objects.requireNonNull(
                RunningService.shared().bean(FileSweep.class).sweep().block());
    }

    private static MongoDatabase store() {
        return RunningService.shared().bean(MongoDatabase.class);
    }

    private long stored(JsonNode file) {
        return store().getCollection("files.files")
                .countDocuments(Filters.eq("filename", file.path("id").asString()));
    }

    private long pieces(ObjectId file) {
        return store().getCollection("files.chunks").countDocuments(Filters.eq("files_id", file));
    }

    private void aged(JsonNode file, Duration age) {
        store().getCollection("files.files")
                .updateOne(
                        Filters.eq("filename", file.path("id").asString()),
                        Updates.set("metadata.usedAt", Date.from(world.now().minus(age))));
    }

    /** As if the service had been killed while a file came in. */
    private ObjectId pieceOfNothing(Duration age) {
        ObjectId id = new ObjectId(Date.from(world.now().minus(age)));
        store().getCollection("files.chunks").insertOne(new Document("files_id", id).append("n", 0));
        return id;
    }
}

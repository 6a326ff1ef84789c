package nl.meent.portal.consultations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Me;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An advocate uses a consultation again: copies it, keeps it as a file, brings one in. */
@Controller
class ReusePage {
    /** The field with the text of the file. */
    private static final String FILE = "bestand";

    /** The field with the documents that the file names. */
    private static final String DOCUMENTS = "stukken";

    /** In bytes: what the service takes. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final Service community;
    private final ConsultationPage page;
    private final Uploads uploads;
    private final FileFaults faults;
    private final Visitor visitor;
    private final Pages pages;

    ReusePage(
            @Qualifier("community") Service community,
            ConsultationPage page,
            Uploads uploads,
            FileFaults faults,
            Visitor visitor,
            Pages pages) {
        this.community = community;
        this.page = page;
        this.uploads = uploads;
        this.faults = faults;
        this.visitor = visitor;
        this.pages = pages;
    }

    @PostMapping("/raadplegingen/{id}/kopie")
    Mono<Rendering> copy(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> pages.submit(
                        exchange,
                        form,
                        community
                                .post("/v1/consultations/{id}/copies", id)
                                .key(form.key())
                                .done(),
                        done -> "/raadplegingen/" + done.created() + "/wijzigen",
                        "consultations.copied",
                        (again, status) -> page.page(exchange, id, new Forms(again, "opening"), status)));
    }

    /** To keep, or to bring in elsewhere. */
    @GetMapping("/raadplegingen/{id}/bestand.json")
    Mono<ResponseEntity<String>> file(@PathVariable String id) {
        return community
                .get("/v1/consultations/{id}/export", id)
                .as(JsonNode.class)
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file))
                        .body(file.toPrettyString() + "\n"));
    }

    private static String attachment(JsonNode file) {
        String title = file.path("title").asString("").replaceAll("[^\\p{L}\\p{N} ()-]", "");
        return ContentDisposition.attachment()
                .filename(title + ".json", StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    @GetMapping("/raadplegingen/importeren")
    Mono<Rendering> form(ServerWebExchange exchange) {
        return visitor.who(exchange, Me::isAdvocate)
                .flatMap(advocate -> form(exchange, Form.fresh().put(FILE, ""), HttpStatus.OK));
    }

    /** What was pasted stays until it is taken. The documents come first: the file names them by what they hold. */
    @PostMapping("/raadplegingen/importeren")
    Mono<Rendering> bringIn(ServerWebExchange exchange) {
        return uploads.of(exchange).flatMap(form -> {
            JsonNode file = read(exchange, form);
            if (file == null || form.isFailed()) {
                return form(exchange, form, Uploads.status(form));
            }
            Call call =
                    community.post("/v1/consultations/imports").key(form.key()).body(file);
            return pages.submit(
                    exchange,
                    form,
                    call.done()
                            .onErrorMap(
                                    Refused.class,
                                    refused -> Faults.reworded(refused, error -> faults.placed(exchange, error))),
                    done -> "/raadplegingen/" + done.created() + "/wijzigen",
                    "consultations.imported",
                    (again, status) -> form(exchange, again, status));
        });
    }

    /** Null if it is no JSON; then the form says where it went wrong. */
    private @Nullable JsonNode read(ServerWebExchange exchange, Form form) {
        String text = form.text(FILE);
        if (text == null) {
            form.reject(FILE, pages.text(exchange, "consultations.import-empty"));
            return null;
        }
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST) {
            form.reject(FILE, pages.text(exchange, "consultations.import-too-large", size / 1024 + 1));
            return null;
        }
        try {
            return JSON.readTree(text);
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            form.reject(
                    FILE,
                    pages.text(
                            exchange,
                            "consultations.import-malformed",
                            Integer.toString(at == null ? 1 : at.getLineNr()),
                            Integer.toString(at == null ? 1 : at.getColumnNr())));
            return null;
        }
    }

    private Mono<Rendering> form(ServerWebExchange exchange, Form form, HttpStatus status) {
        return pages.show(
                exchange,
                "consultations/import",
                status,
                Mono.just(Pages.model("form", form.ordered(List.of(FILE, DOCUMENTS)))));
    }
}

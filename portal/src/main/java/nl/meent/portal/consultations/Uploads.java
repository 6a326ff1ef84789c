package nl.meent.portal.consultations;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meent.portal.calls.Away;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.ReadForms;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Brings the files that were chosen in a form to the service before anything else is done with the form, so that it carries
 * them from then on: a form that comes back can't name a file of one's computer again.
 */
@Component
class Uploads {
    private static final Pattern OF_A_DOCUMENT = Pattern.compile("(documents\\.\\d{1,2}\\.)upload");
    private static final int TOO_LARGE = 413;

    private final Service community;
    private final Pages pages;

    Uploads(@Qualifier("community") Service community, Pages pages) {
        this.community = community;
        this.pages = pages;
    }

    /** A draft's form with its files brought; what is wrong with one is said at its field. */
    Mono<Form> ofDocuments(ServerWebExchange exchange) {
        return brought(exchange, (form, upload) -> {
            Matcher field = OF_A_DOCUMENT.matcher(upload.field());
            if (field.matches()) {
                String at = field.group(1);
                form.put(at + "file", upload.file().written())
                        .put(
                                at + "title",
                                form.text(at + "title") == null ? upload.file().title() : form.value(at + "title"));
            }
        });
    }

    /** Any other form with its files brought; the service knows them then. */
    Mono<Form> of(ServerWebExchange exchange) {
        return brought(exchange, (form, upload) -> {});
    }

    /** What the page says with which a form comes back whose files were not all brought. */
    static HttpStatus status(Form form) {
        if (form.isAway()) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return form.pause() == null ? HttpStatus.BAD_REQUEST : HttpStatus.TOO_MANY_REQUESTS;
    }

    /** @param field the field in which it was chosen */
    private record Upload(String field, DocumentFile file) {}

    /** One after the other: each is in memory once. */
    private Mono<Form> brought(ServerWebExchange exchange, BiConsumer<Form, Upload> done) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> ReadForms.files(exchange)
                        .concatMap(part -> bring(exchange, form, part))
                        .doOnNext(upload -> done.accept(form, upload))
                        .then(Mono.just(form)));
    }

    private Mono<Upload> bring(ServerWebExchange exchange, Form form, FilePart part) {
        return community
                .post("/v1/files")
                .query("name", part.filename())
                .content(part.content())
                .as(DocumentFile.class)
                .map(file -> new Upload(part.name(), file))
                .onErrorResume(Refused.class, refused -> refused(exchange, form, part, refused))
                .onErrorResume(Away.class, _ -> Mono.fromRunnable(form::away));
    }

    private Mono<Upload> refused(ServerWebExchange exchange, Form form, FilePart part, Refused refused) {
        if (refused.status() == 401) {
            return Mono.error(refused);
        }
        if (refused.status() == 429) {
            return Mono.fromRunnable(() -> form.tooMany(pages.pause(exchange, refused)));
        }
        String why = refused.status() == TOO_LARGE
                ? pages.text(exchange, "consultations.f.file-too-large")
                : refused.problem().errors().stream()
                        .map(FieldError::detail)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> pages.text(exchange, "error.refused"));
        return Mono.fromRunnable(() ->
                form.reject(part.name(), pages.text(exchange, "consultations.f.file-refused", part.filename(), why)));
    }
}

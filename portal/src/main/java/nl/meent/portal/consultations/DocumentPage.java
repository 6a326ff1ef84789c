package nl.meent.portal.consultations;

import nl.meent.portal.calls.Service;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file among the documents of a consultation. The service decides who gets it; it is passed on in pieces. */
@Controller
class DocumentPage {
    private final Service community;

    DocumentPage(@Qualifier("community") Service community) {
        this.community = community;
    }

    /** Saved, never shown in the place of a page of ours. */
    @GetMapping("/raadplegingen/{id}/stukken/{file}")
    Mono<ResponseEntity<Flux<DataBuffer>>> file(@PathVariable String id, @PathVariable String file) {
        return community
                .get("/v1/consultations/{id}/files/{file}", id, file)
                .file()
                .map(found ->
                        ResponseEntity.ok().headers(headers(found.getHeaders())).body(found.getBody()));
    }

    private static HttpHeaders headers(HttpHeaders found) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(found.getContentType());
        headers.setContentLength(found.getContentLength());
        headers.setContentDisposition(found.getContentDisposition());
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        return headers;
    }
}

package nl.meent.portal.frame;

import java.util.Map;
import nl.meent.portal.calls.Service;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How a text with Markdown will look, before it is placed. */
@Component
public class Previews {
    private final Service community;

    Previews(@Qualifier("community") Service community) {
        this.community = community;
    }

    /** @param bodyHtml made and cleaned by the service that will show it */
    public record Preview(String bodyHtml) {}

    /** The text of this form; nothing if there is none. */
    public Mono<Part<Preview>> of(Form form) {
        return form.text("body") == null
                ? Mono.just(Part.none())
                : Part.of(community
                        .post("/v1/previews")
                        .body(Map.of("body", form.value("body").strip()))
                        .as(Preview.class));
    }
}

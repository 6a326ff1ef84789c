package nl.meent.community.consultations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.meent.events.consultations.BackgroundDocument;
import nl.meent.runtime.web.bodies.LinkAddress;
import nl.meent.runtime.web.bodies.OneLine;
import org.jspecify.annotations.Nullable;

/** What something leads to: an address on the web, or of a page here. */
record LinkBody(
        @NotBlank @OneLine @Size(max = 200) String title,

        @NotBlank @Size(max = 2_000) @Pattern(regexp = LinkAddress.ON_THE_WEB_OR_HERE, message = LinkAddress.EXAMPLE)
        String url) {

    static List<BackgroundDocument> values(@Nullable List<LinkBody> links) {
        return links == null
                ? List.of()
                : links.stream()
                        .map(link -> new BackgroundDocument(link.title().strip(), link.url()))
                        .toList();
    }
}

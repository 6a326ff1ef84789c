package nl.meent.community.consultations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.meent.events.consultations.BackgroundDocument;
import nl.meent.runtime.web.bodies.OneLine;
import org.jspecify.annotations.Nullable;

/** What something leads to: an address on the web, or of a page here. */
record LinkBody(
        @NotBlank @OneLine @Size(max = 200) String title,

        @NotBlank @Size(max = 2_000) @Pattern(regexp = LinkBody.ADDRESS, message = LinkBody.EXAMPLE)
        String url) {

    /** Nothing that can't be seen, or that turns the direction of what follows it, and none of what addresses don't have. */
    private static final String SEEN = "[^\\p{C}\\p{Z}\"<>\\\\]";

    /** A host, and nobody's name before it: what seems to be the host there isn't. */
    private static final String HOST = "(?:[\\p{L}\\p{M}\\p{N}._~-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?";

    private static final String ON_THE_WEB = "https?://" + HOST + "(?:[/?#]" + SEEN + "*)?";

    /** With one slash before it, and no step to the same or the folder above: what comes after it could be a host then. */
    private static final String HERE = "(?![^?#]*/(?:\\.|%2[eE]){1,2}(?:[/?#]|$))/(?!/)" + SEEN + "+";

    static final String ADDRESS = ON_THE_WEB + "|" + HERE;
    static final String EXAMPLE = "https://vng.nl/stuk";

    static List<BackgroundDocument> values(@Nullable List<LinkBody> links) {
        return links == null
                ? List.of()
                : links.stream()
                        .map(link -> new BackgroundDocument(link.title().strip(), link.url()))
                        .toList();
    }
}

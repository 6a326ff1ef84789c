package nl.meent.portal.members;

import java.net.URI;
import java.time.Instant;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The calendar of a member that other programs may read.
 *
 * @param path  where community-service has it; its last part is the secret
 * @param since from when on
 */
record CalendarFeed(String path, Instant since) {
    /** The address on this portal, as a calendar program asks for it. */
    String address(URI here) {
        return UriComponentsBuilder.fromUri(here)
                .replacePath("/agenda/{key}.ics")
                .replaceQuery(null)
                .fragment(null)
                .build(path.substring(path.lastIndexOf('/') + 1))
                .toString();
    }
}

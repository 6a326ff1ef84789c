package nl.meent.community.calendar;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where what stands in a calendar leads.
 *
 * @param portal the public address of the portal; null leads nowhere
 */
@ConfigurationProperties("meent.calendar")
public record CalendarProperties(@Nullable URI portal) {

    /**
     * The address of a page in the portal, if it is known where that is.
     *
     * @param path of the page, such as {@code bijeenkomsten}
     * @param id   of what it shows
     */
    public Optional<URI> page(String path, Object id) {
        return Optional.ofNullable(portal)
                .map(base -> UriComponentsBuilder.fromUri(base)
                        .pathSegment(path, id.toString())
                        .build()
                        .toUri());
    }
}

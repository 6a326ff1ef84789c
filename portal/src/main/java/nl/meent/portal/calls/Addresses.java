package nl.meent.portal.calls;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are.
 *
 * @param community    posts, meetups, consultations, members, circles
 * @param search       search-service
 * @param notification notification-service, which keeps the inboxes
 */
@ConfigurationProperties("meent")
public record Addresses(
        @DefaultValue Community community,
        @DefaultValue Search search,
        @DefaultValue Notification notification) {

    /** @param url base URL of community-service */
    public record Community(
            @DefaultValue("http://localhost:8081") URI url) {}

    /** @param url base URL of search-service */
    public record Search(
            @DefaultValue("http://localhost:8082") URI url) {}

    /** @param url base URL of notification-service */
    public record Notification(
            @DefaultValue("http://localhost:8083") URI url) {}
}

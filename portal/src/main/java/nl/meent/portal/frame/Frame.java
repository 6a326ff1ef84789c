package nl.meent.portal.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands around a page.
 *
 * @param signedIn   whether a member looks, or a visitor
 * @param me         the member; null for a visitor, or if community-service is away
 * @param name       the member's name by the issuer, for when community-service is away
 * @param unread     unread messages; null if that can't be known now
 * @param flash      code of a message about what was just done; null if nothing was
 * @param about      what its words are about, such as a time; null if nothing
 * @param language   {@code nl} or {@code en}
 * @param appearance {@code licht}, {@code donker}, or {@code apparaat}: as the device prefers
 * @param location   path and query of this page
 * @param back       where another language or appearance shows itself: this page, or the front page if it can't be opened
 */
public record Frame(
        boolean signedIn,
        @Nullable Me me,
        @Nullable String name,
        @Nullable Long unread,
        @Nullable String flash,
        @Nullable String about,
        String language,
        String appearance,
        String location,
        String back) {

    public boolean isAdvocate() {
        return me != null && me.isAdvocate();
    }

    public boolean mayAnnounce() {
        return me != null && me.mayAnnounce();
    }

    public boolean isModerator() {
        return me != null && me.isModerator();
    }

    /** This page with another value for one parameter of its query; null takes it away. */
    public String with(String name, @Nullable String value) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromUriString(location).replaceQueryParam(name);
        return value == null
                ? uri.build(true).toUriString()
                : uri.build(true).toUriString() + separator(uri) + name + "=" + encode(value);
    }

    /** This page with one value of a parameter taken away, from its first page on. */
    public String without(String name, String value) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromUriString(location).replaceQueryParam("cursor");
        var kept = uri.build(true).getQueryParams().getOrDefault(name, java.util.List.of()).stream()
                .filter(each -> each != null
                        && !org.springframework.web.util.UriUtils.decode(each, "UTF-8")
                                .equals(value))
                .toList();
        return uri.replaceQueryParam(name, kept).build(true).toUriString();
    }

    private static String separator(UriComponentsBuilder uri) {
        return uri.build(true).getQuery() == null ? "?" : "&";
    }

    private static String encode(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}

package nl.meent.runtime.web.paging;

import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which page a caller asks for: the query keys {@code cursor} and {@code limit}. An argument of controller methods.
 *
 * @param limit how many items fit on the page, 1 to {@value #MOST}
 * @param cursor where the page before ended; empty for the first page
 * @param uri the address of the request, for the link to the next page
 */
public record PageRequest(int limit, Optional<Cursor> cursor, URI uri) {

    /** The limit where none is asked. */
    public static final int DEFAULT = 20;

    /** The highest limit. */
    public static final int MOST = 100;

    /** @return how many items to read, one more than fits, so that it is known whether there is a next page */
    public int toRead() {
        return limit + 1;
    }

    /** @return 200 with the page and, if there is a next one, the header {@code Link} */
    public <T> ResponseEntity<Page<T>> answer(Page<T> page) {
        return ResponseEntity.ok().headers(headers -> link(page, headers)).body(page);
    }

    /**
     * @param position the position of the log that was served
     * @return as {@link #answer(Page)}, with {@code Meent-Position}
     */
    public <T> ResponseEntity<Page<T>> answer(Page<T> page, long position) {
        return ResponseEntity.ok()
                .headers(headers -> link(page, headers))
                .header("Meent-Position", Long.toString(position))
                .body(page);
    }

    private void link(Page<?> page, HttpHeaders headers) {
        if (page.next() != null) {
            headers.add(HttpHeaders.LINK, "<" + addressOf(page.next()) + ">; rel=\"next\"");
        }
    }

    private String addressOf(String next) {
        String query = UriComponentsBuilder.fromUri(uri)
                .replaceQueryParam("cursor", next)
                .build(true)
                .getQuery();
        return uri.getRawPath() + "?" + query;
    }
}

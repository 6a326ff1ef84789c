package nl.meent.runtime.web.positions;

import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;

/** The header {@code Meent-Position}: a commit number of the log, in requests and answers. */
public final class MeentPosition {

    /** The name of the header. */
    public static final String HEADER = "Meent-Position";

    private MeentPosition() {}

    /**
     * For {@code ResponseEntity.ok().headers(MeentPosition.of(commit))}.
     *
     * @param commit the position of a command's last event, or the one that a read served
     */
    public static Consumer<HttpHeaders> of(long commit) {
        return headers -> headers.set(HEADER, Long.toString(commit));
    }

    /**
     * Sets the header on an answer whose body is written elsewhere.
     *
     * @param response not committed yet
     * @param commit as in {@link #of(long)}
     */
    public static void set(ServerHttpResponse response, long commit) {
        of(commit).accept(response.getHeaders());
    }
}

package nl.meent.runtime.log;

import java.util.Map;
import nl.meent.runtime.rejections.RejectedException;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The position that a request wants to see. */
final class RequestedPosition {

    private RequestedPosition() {}

    /** The position in the header, or 0 when there is none. */
    static long of(ServerHttpRequest request) {
        String text = request.getHeaders().getFirst(PositionFilter.HEADER);
        if (text == null) {
            return 0;
        }
        if (!text.matches("\\d{1,18}")) {
            throw new RejectedException(PositionRejection.MALFORMED, Map.of("value", text));
        }
        return Long.parseLong(text);
    }

    static void checkNotBeyond(long wanted, long head) {
        if (wanted > head) {
            throw new RejectedException(PositionRejection.BEYOND_HEAD, Map.of("value", wanted, "head", head));
        }
    }
}

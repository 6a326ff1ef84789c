package nl.meent.runtime.log;

import java.util.List;
import java.util.Map;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.positions.MeentPosition;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The position that a request wants to see. */
final class WantedPosition {

    private WantedPosition() {}

    /** The position in the header, or 0 when there is none. */
    static long of(ServerHttpRequest request) {
        String text = request.getHeaders().getFirst(MeentPosition.HEADER);
        if (text == null) {
            return 0;
        }
        if (!text.matches("\\d{1,18}")) {
            throw new InvalidException(MeentPosition.HEADER, RequestRejection.INVALID_POSITION);
        }
        return Long.parseLong(text);
    }

    static void checkNotBeyond(long wanted, long head) {
        if (wanted > head) {
            throw new InvalidException(List.of(new InvalidField(
                    MeentPosition.HEADER,
                    RequestRejection.POSITION_BEYOND_HEAD,
                    Map.of("position", wanted, "head", head))));
        }
    }
}

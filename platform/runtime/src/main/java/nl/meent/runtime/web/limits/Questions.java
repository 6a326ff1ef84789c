package nl.meent.runtime.web.limits;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Requests that change nothing though they carry a body, because what they ask is too long or too personal for an
 * address. They wait for a position like any read, and count for no limit of writes.
 *
 * @param paths their paths, such as {@code /v1/similar-questions}
 */
public record Questions(Set<String> paths) {

    /** A service without such requests. */
    public static final Questions NONE = new Questions(Set.of());

    /** Whether the request only asks: a GET, or a POST to one of the paths. */
    public boolean isAsked(ServerHttpRequest request) {
        return HttpMethod.GET.equals(request.getMethod())
                || (HttpMethod.POST.equals(request.getMethod())
                        && paths.contains(request.getPath().value()));
    }
}

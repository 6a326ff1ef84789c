package nl.meent.portal.calls;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClient;

/** One of the services, as the portal calls it. */
public final class Service {
    private final String name;
    private final WebClient client;
    private final Visit visit;

    Service(String name, WebClient client, Visit visit) {
        this.name = name;
        this.client = client;
        this.visit = visit;
    }

    /** A read. The variables fill the places in braces of the path, encoded. */
    public Call get(String path, Object... variables) {
        return call(HttpMethod.GET, path, variables);
    }

    /** Creates something. */
    public Call post(String path, Object... variables) {
        return call(HttpMethod.POST, path, variables);
    }

    /** Records a decision or replaces something. */
    public Call put(String path, Object... variables) {
        return call(HttpMethod.PUT, path, variables);
    }

    /** Edits something. */
    public Call patch(String path, Object... variables) {
        return call(HttpMethod.PATCH, path, variables);
    }

    /** Takes something back. */
    public Call delete(String path, Object... variables) {
        return call(HttpMethod.DELETE, path, variables);
    }

    private Call call(HttpMethod method, String path, Object... variables) {
        return new Call(name, client, visit, method, path, variables);
    }
}

package nl.meent.acceptance.platform;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpResponse<String> response;

    Answer(HttpResponse<String> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    /** The body as JSON; an empty object where there is none. */
    public JsonNode json() {
        return JSON.readTree(response.body().isBlank() ? "{}" : response.body());
    }

    /** The {@code id} of what was created. */
    public String id() {
        return json().path("id").asString();
    }

    /** The stable part of a problem's type, such as {@code closed}; empty where it is none. */
    public String problem() {
        return json().path("type").asString("").replace("urn:meent:problem:", "");
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The body as it came. */
    public String text() {
        return response.body();
    }

    /** What {@code If-Match} wants for what was served. */
    public String version() {
        return header("ETag").orElseThrow(() -> new AssertionError(this + ", without an ETag"));
    }

    /** The position that was written or served. */
    public Optional<String> position() {
        return header("Meent-Position");
    }

    /** This answer, if it has the status; otherwise an error with all that was said. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError(this + ", expected " + status);
        }
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " was answered " + response.statusCode() + " "
                + response.body();
    }
}

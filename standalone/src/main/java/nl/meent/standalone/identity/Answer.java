package nl.meent.standalone.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the front sends back.
 *
 * @param status  the HTTP status
 * @param headers its headers, one value each
 * @param body    text, may be empty
 */
record Answer(int status, Map<String, String> headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer json(int status, Object value) {
        return new Answer(status, Map.of("Content-Type", "application/json"), JSON.writeValueAsString(value));
    }

    static Answer html(int status, String html) {
        return new Answer(status, Map.of("Content-Type", "text/html; charset=utf-8"), html);
    }

    static Answer redirect(String location) {
        return new Answer(302, Map.of("Location", location), "");
    }

    static Answer refusal(Refused refused) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", refused.error());
        body.put("error_description", refused.getMessage());
        Answer answer = json(refused.status(), body);
        return refused.status() == 401 ? answer.with("WWW-Authenticate", "Basic realm=\"meent\"") : answer;
    }

    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}

package nl.meent.acceptance.journeys;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people write in the journeys. */
public final class Texts {

    private Texts() {}

    /**
     * A word that occurs nowhere else, so that one's own things are found among all others. Nine digits in a row may be somebody's
     * number, which is asked about before anything is saved: it has never more than four.
     */
    public static String mark() {
        return "m" + UUID.randomUUID().toString().replace("-", "").replaceAll("(\\d{4})(?=\\d)", "$1x");
    }

    public static Map<String, Object> question(String title, String body) {
        return post("QUESTION", title, body, List.of(), false);
    }

    static Map<String, Object> questionWithoutName(String title, String body) {
        return post("QUESTION", title, body, List.of(), true);
    }

    static Map<String, Object> inCircle(String circle, String title, String body) {
        return post("CASE", title, body, List.of(circle), false);
    }

    private static Map<String, Object> post(
            String kind, String title, String body, List<String> circles, boolean withoutName) {
        return Map.of(
                "kind", kind,
                "title", title,
                "body", body,
                "themes", List.of("cameratoezicht"),
                "circles", circles,
                "withoutName", withoutName);
    }
}

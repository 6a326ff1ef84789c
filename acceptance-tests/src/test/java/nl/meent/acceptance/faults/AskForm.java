package nl.meent.acceptance.faults;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meent.acceptance.platform.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The form to ask a question, as it stands on a page. */
final class AskForm {

    private AskForm() {}

    /** What a browser would send of it. */
    static Map<String, String> fields(HttpResponse<String> page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Element form = Jsoup.parse(page.body()).expectFirst("form[action=/berichten]");
        form.select("input:not([type=checkbox]):not([type=radio]), [type=radio][checked]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        form.select("textarea")
                .forEach(area -> fields.put(area.attr("name"), area.wholeText().replaceFirst("^\n", "")));
        return fields;
    }

    /** Sends it from the page on which it stands. */
    static HttpResponse<String> send(Browser browser, HttpResponse<String> page, Map<String, String> fields) {
        return browser.send(page.uri().resolve("/berichten"), encoded(fields));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

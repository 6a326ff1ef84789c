package nl.meent.acceptance.portal;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as it came, with what is wrong with it and where it leads. */
record Page(URI address, int status, String contentType, Document document) {

    private static final Pattern UNRESOLVED = Pattern.compile("\\?\\?[\\w.]+\\?\\?|\\bnull\\b|\\$\\{|#\\{|urn:meent:");

    static Page of(URI asked, HttpResponse<String> response) {
        return new Page(
                asked,
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                Jsoup.parse(response.body(), response.uri().toString()));
    }

    boolean isHtml() {
        return contentType.startsWith("text/html");
    }

    /** Where its links, styles, scripts and pictures lead within the portal, without fragments. */
    List<URI> links() {
        return Stream.of("href", "src")
                .flatMap(attribute ->
                        document.select("[" + attribute + "]").stream().map(element -> element.absUrl(attribute)))
                .filter(link -> link.startsWith("http"))
                .map(link -> URI.create(link.replaceFirst("#.*", "")))
                .filter(link -> address.getAuthority().equals(link.getAuthority()))
                .distinct()
                .toList();
    }

    /** What is wrong, each in a few words. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (status != 200) {
            faults.add("status " + status);
        } else if (isHtml()) {
            headings(faults);
            references(faults);
            forms(faults);
            texts(faults);
        }
        return faults.stream().map(fault -> address + ": " + fault).toList();
    }

    private void headings(List<String> faults) {
        if (document.title().isBlank()) {
            faults.add("no title");
        }
        if (document.select("h1").size() != 1) {
            faults.add(document.select("h1").size() + " h1");
        }
        if (document.select("main").size() != 1) {
            faults.add("not one main");
        }
        if (document.select("html[lang]").isEmpty()) {
            faults.add("no lang");
        }
    }

    private void references(List<String> faults) {
        List<String> ids = document.select("[id]").eachAttr("id");
        Set<String> known = Set.copyOf(ids);
        if (known.size() != ids.size()) {
            faults.add("ids that occur twice: " + twice(ids));
        }
        Stream<String> inPage = document.select("a[href^=#]").eachAttr("href").stream()
                .map(link -> link.substring(1))
                .filter(id -> !id.isEmpty());
        Stream<String> named = document.select("label[for]").eachAttr("for").stream();
        Stream<String> described = Stream.of("aria-describedby", "aria-labelledby", "aria-controls")
                .flatMap(attribute -> document.select("[" + attribute + "]").eachAttr(attribute).stream())
                .flatMap(value -> Stream.of(value.split(" ")));
        Stream.of(inPage, named, described)
                .flatMap(s -> s)
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.add("leads to #" + id + ", which isn't there"));
    }

    private static Set<String> twice(List<String> ids) {
        return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).collect(Collectors.toSet());
    }

    private void forms(List<String> faults) {
        for (Element form : document.select("form[method=post]")) {
            if (form.select("input[name=_csrf]").isEmpty()) {
                faults.add("form to " + form.attr("action") + " without a token");
            }
        }
        for (Element field : document.select("input:not([type=hidden]):not([type=submit]), textarea, select")) {
            if (!field.hasAttr("aria-label")
                    && field.parents().select("label").isEmpty()
                    && document.select("label[for=" + field.id() + "]").isEmpty()) {
                faults.add("field " + field.attr("name") + " without a label");
            }
        }
        document.select("img:not([alt])").forEach(image -> faults.add("image without alt: " + image.attr("src")));
        document.select("a[href], button").stream()
                .filter(e -> e.text().isBlank()
                        && !e.hasAttr("aria-label")
                        && e.select("[alt]").isEmpty())
                .forEach(e -> faults.add("no name: " + e.outerHtml()));
    }

    private void texts(List<String> faults) {
        UNRESOLVED.matcher(document.text()).results().forEach(match -> faults.add("says " + match.group()));
        document.select("[style], script:not([src]):not([type=application/ld+json]), style")
                .forEach(element -> faults.add("inline: " + element.outerHtml()));
        document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("th:"))
                .forEach(attribute -> faults.add("left of the template: " + attribute));
    }
}

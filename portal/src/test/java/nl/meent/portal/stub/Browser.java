package nl.meent.portal.stub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A browser without JavaScript: cookies, redirects, and forms as they stand in the page. */
public final class Browser {
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
    private HttpResponse<String> last;
    private @Nullable String origin;
    private boolean piecewise;

    public Browser(String base) {
        this.base = base;
        this.last = get("/livez").last;
    }

    /** Goes to a page, through redirects. */
    public Browser get(String path) {
        last = send(HttpRequest.newBuilder(URI.create(base).resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build());
        return this;
    }

    /** Asks for a piece, as a script does with {@code fetch}, through redirects. */
    public Browser fetch(String path) {
        last = send(HttpRequest.newBuilder(URI.create(base).resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Sec-Fetch-Mode", "cors")
                .build());
        return this;
    }

    /** Signs in as whoever the issuer signs in. */
    public Browser signIn() {
        return get("/inloggen");
    }

    /** Sends the form with this action as it stands in the page, with these values changed: name, value, name, value. */
    public Browser submit(String action, String... changes) {
        return submitTo(action, action, changes);
    }

    /** Sends that form to another address, as a script does. */
    public Browser submitTo(String action, String address, String... changes) {
        return post(address, fields(action, changes));
    }

    /** Sends the form with this action, in which a file was chosen, as browsers send forms with files (RFC 7578). */
    public Browser submitFile(String action, String field, String file, byte[] content, String... changes) {
        String boundary = "grens-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields(action, changes).stream()
                .filter(each -> !each[0].equals(field))
                .forEach(each -> part(body, boundary, "name=\"" + each[0] + "\"", "", bytes(each[1])));
        String named = "name=\"" + field + "\"; filename=\"" + file + "\"";
        part(body, boundary, named, "Content-Type: application/octet-stream\r\n", content);
        body.writeBytes(bytes("--" + boundary + "--\r\n"));
        last = send(form(action, "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
        return this;
    }

    private static void part(ByteArrayOutputStream body, String boundary, String named, String type, byte[] content) {
        body.writeBytes(
                bytes("--" + boundary + "\r\nContent-Disposition: form-data; " + named + "\r\n" + type + "\r\n"));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String[]> fields(String action, String... changes) {
        Element form = Objects.requireNonNull(
                page().selectFirst("form[action=\"" + action + "\"]"),
                () -> "no form to " + action + " on " + last.uri());
        List<String[]> fields = new ArrayList<>();
        form.select("input[name]:not([type=file]), textarea[name], select[name]")
                .forEach(field -> {
                    boolean box = field.attr("type").matches("checkbox|radio");
                    if (field.is("select")) {
                        Element chosen = Objects.requireNonNullElseGet(
                                field.selectFirst("option[selected]"),
                                () -> Objects.requireNonNull(field.selectFirst("option")));
                        fields.add(new String[] {field.attr("name"), chosen.attr("value")});
                    } else if (!box || field.hasAttr("checked")) {
                        String text =
                                field.is("textarea") ? field.wholeText().replaceFirst("^\n", "") : field.attr("value");
                        fields.add(new String[] {field.attr("name"), text});
                    }
                });
        for (int i = 0; i < changes.length; i += 2) {
            String name = changes[i];
            fields.removeIf(field -> field[0].equals(name));
        }
        for (int i = 0; i < changes.length; i += 2) {
            fields.add(new String[] {changes[i], changes[i + 1]});
        }
        fields.forEach(field -> field[1] = field[1].replaceAll("\\R", "\r\n"));
        return fields;
    }

    private Browser post(String path, List<String[]> fields) {
        String body = String.join(
                "&",
                fields.stream()
                        .map(field -> encode(field[0]) + "=" + encode(field[1]))
                        .toList());
        return send(path, body);
    }

    /** Sends a form as it is written here. */
    public Browser send(String path, String body) {
        return sendAs(path, "application/x-www-form-urlencoded", body);
    }

    /** Sends what is said to be of this kind. */
    public Browser sendAs(String path, String type, String body) {
        last = send(
                form(path, type).POST(HttpRequest.BodyPublishers.ofString(body)).build());
        return this;
    }

    private HttpRequest.Builder form(String path, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(last.uri().resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", type);
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (piecewise) {
            request.header("HX-Request", "true").header("Sec-Fetch-Mode", "cors");
        }
        return request;
    }

    /** Loses a cookie, as when what it stands for ended. */
    public void forget(String cookie) {
        cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(cookie))
                .toList()
                .forEach(each -> cookies.getCookieStore().remove(null, each));
    }

    /** Says with the next forms, as browsers do, that they come from the portal itself. */
    public Browser fromOurselves() {
        origin = base;
        return this;
    }

    /** Sends what follows as htmx does, which takes a piece of a page. */
    public Browser piecewise() {
        piecewise = true;
        return this;
    }

    /** What came, as it came. */
    public String body() {
        return last.body();
    }

    /** The page that came; a browser reads every end of a line as one sign, and sends it as two. */
    public Document page() {
        return Jsoup.parse(last.body().replace("\r\n", "\n"));
    }

    public int status() {
        return last.statusCode();
    }

    /** Path and query of where the browser is now. */
    public String path() {
        return last.uri().getRawPath()
                + (last.uri().getRawQuery() == null ? "" : "?" + last.uri().getRawQuery());
    }

    public URI uri() {
        return last.uri();
    }

    public String header(String name) {
        return last.headers().firstValue(name).orElse("");
    }

    public List<String> headers(String name) {
        return last.headers().allValues(name);
    }

    public CookieManager cookies() {
        return cookies;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

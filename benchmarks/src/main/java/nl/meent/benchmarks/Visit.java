package nl.meent.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Somebody at the portal, with cookies and connections that stay open, whose browser takes compressed answers. */
final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/bestanden/[^\"#]+)");
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\"?\\./([^\")]+)");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final URI portal;

    /** Not signed in. */
    Visit(int portBase) {
        portal = URI.create("http://localhost:" + portBase);
    }

    /**
     * What came.
     *
     * @param sent  bytes of the body on the line, compressed if they came so
     * @param nanos from the request until the last of them was there
     */
    record Answer(URI from, String text, int sent, long nanos) {

        /** The token that a form of this page sends. */
        String token() {
            return first(TOKEN);
        }

        /** The first path on this page that looks so. */
        String first(Pattern pattern) {
            Matcher found = pattern.matcher(text);
            if (!found.find()) {
                throw new IllegalStateException("no " + pattern + " on " + from);
            }
            return found.group(1);
        }
    }

    Visit signIn(String account) throws IOException, InterruptedException {
        URI form = get("/inloggen").from();
        form(form, "username=" + account);
        return this;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(portal.resolve(path)));
    }

    /** Sends a form: fields and values, percent-encoded. */
    Answer post(String path, String fields) throws IOException, InterruptedException {
        return form(portal.resolve(path), fields);
    }

    private Answer form(URI address, String fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(BodyPublishers.ofString(fields)));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> response =
                http.send(request.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - start;
        if (response.statusCode() != 200) {
            throw new IOException(response.uri() + " was answered " + response.statusCode());
        }
        boolean packed =
                response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        byte[] plain = packed ? unpacked(response.body()) : response.body();
        return new Answer(response.uri(), new String(plain, StandardCharsets.UTF_8), response.body().length, nanos);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    /** What a browser fetches with a page, and what its styles name. */
    Set<String> files(Answer page) throws IOException, InterruptedException {
        Set<String> files = new LinkedHashSet<>(all(FILE, page.text()));
        for (String style : files.stream().filter(file -> file.endsWith(".css")).toList()) {
            String folder = style.substring(0, style.lastIndexOf('/') + 1);
            all(IN_STYLE, get(style).text()).forEach(name -> files.add(folder + name));
        }
        return files;
    }

    private static Collection<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}

package nl.meent.acceptance.platform;

import static nl.meent.acceptance.platform.Platform.url;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * An e-mail that the platform sent and its catcher took.
 *
 * @param text as it was sent, with its headers unfolded
 */
public record CaughtMail(String text) {

    private static final int PAGE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern OFF = Pattern.compile("List-Unsubscribe: <([^>]+)>");

    /** Waits for one to this address in which these words stand; 30 seconds at most. */
    public static CaughtMail await(Platform platform, String address, String words) {
        return Awaitility.await("mail to " + address)
                .atMost(PATIENCE)
                .until(() -> to(platform, address, words).stream().findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** All to this address in which these words stand. */
    public static List<CaughtMail> to(Platform platform, String address, String words) {
        String page = url(platform.portBase() + PAGE);
        return Pattern.compile("<a href=\"(/[0-9]+)\">[^\n]*?" + Pattern.quote(address))
                .matcher(get(page + "/"))
                .results()
                .map(row -> new CaughtMail(get(page + row.group(1)).replaceAll("\r?\n[ \t]+", " ")))
                .filter(mail -> mail.text.contains(words))
                .toList();
    }

    /** How many were sent since the platform started. */
    public static int count(Platform platform) {
        Matcher count = Pattern.compile("Verstuurd: ([0-9]+)").matcher(get(url(platform.portBase() + PAGE) + "/"));
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    /** To whom mail with these words in its subject was sent, each as often as it was; of the last two thousand messages. */
    public static List<String> addressees(Platform platform, String subject) {
        return Pattern.compile(
                        "<li><a href=\"/[0-9]+\">[^\n<]*?" + Pattern.quote(subject) + "[^\n<]*</a> aan ([^\n<]+)</li>")
                .matcher(get(url(platform.portBase() + PAGE) + "/"))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    /** Whether it leads to this address. */
    public boolean leadsTo(String address) {
        return text.replaceAll("=\r?\n", "").contains(address);
    }

    /** Ends such mail as programs do, with one click: no page, no session. */
    public int endByOneClick() {
        HttpRequest click = HttpRequest.newBuilder(URI.create(off()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return Http.send(click).statusCode();
    }

    /** Opens the page where one can end such mail. */
    public int lookAtTheEnd() {
        return Http.send(HttpRequest.newBuilder(URI.create(off())).build()).statusCode();
    }

    /** The path of the page where one can end such mail. */
    public String endPath() {
        return URI.create(off()).getPath();
    }

    private String off() {
        Matcher off = OFF.matcher(text);
        if (!off.find()) {
            throw new IllegalStateException("no way to end it: " + text);
        }
        return off.group(1);
    }

    private static String get(String address) {
        return Http.send(HttpRequest.newBuilder(URI.create(address)).build()).body();
    }
}

package nl.meent.standalone.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meent.standalone.pages.Html;

/** The page of the mail catcher: a list, and each message as it was sent. For who sits at this machine only. */
final class MailPage implements AutoCloseable {

    private static final Pattern MESSAGE = Pattern.compile("/([0-9]{1,6})");
    private static final String PAGE = """
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Verzonden e-mail · Meent</title>
        </head>
        <body>
        <main>
        <h1>Verzonden e-mail</h1>
        <p>Wat Meent op deze computer verstuurt, komt hier aan en gaat niet verder.</p>
        %s
        </main>
        </body>
        </html>
        """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final GreenMail mail;
    private final Set<String> hosts;

    private MailPage(HttpServer server, GreenMail mail) {
        this.server = server;
        this.mail = mail;
        int port = server.getAddress().getPort();
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    static MailPage start(int port, GreenMail mail) throws IOException {
        MailPage page =
                new MailPage(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0), mail);
        page.server.start();
        return page;
    }

    /** Another name than this machine's would be another site, which reads along by DNS rebinding. */
    private void answer(HttpExchange exchange) throws IOException {
        MimeMessage[] messages = mail.getReceivedMessages();
        String path = exchange.getRequestURI().getPath();
        Matcher number = MESSAGE.matcher(path);
        if (!hosts.contains(
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), ""))) {
            send(exchange, 421, "text/plain", "This is localhost only.");
        } else if (path.equals("/")) {
            send(exchange, 200, "text/html", PAGE.formatted(list(messages)));
        } else if (number.matches() && Integer.parseInt(number.group(1)) < messages.length) {
            send(
                    exchange,
                    200,
                    "text/plain",
                    GreenMailUtil.getWholeMessage(messages[Integer.parseInt(number.group(1))]));
        } else {
            send(
                    exchange,
                    404,
                    "text/html",
                    PAGE.formatted("<p>Dit bericht is er niet. <a href=\"/\">Alle e-mail</a></p>"));
        }
    }

    private static String list(MimeMessage[] messages) {
        return messages.length == 0
                ? "<p>Er is nog niets verstuurd.</p>"
                : IntStream.range(0, messages.length)
                        .map(i -> messages.length - 1 - i)
                        .mapToObj(i -> row(i, messages[i]))
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String row(int number, MimeMessage message) {
        try {
            return "<li><a href=\"/%d\">%s</a> aan %s</li>\n"
                    .formatted(
                            number,
                            Html.escape(Objects.requireNonNullElse(message.getSubject(), "(zonder onderwerp)")),
                            Html.escape(Arrays.toString(message.getAllRecipients())));
        } catch (MessagingException e) {
            return "<li><a href=\"/%d\">(onleesbaar: %s)</a></li>\n"
                    .formatted(number, Html.escape(String.valueOf(e.getMessage())));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}

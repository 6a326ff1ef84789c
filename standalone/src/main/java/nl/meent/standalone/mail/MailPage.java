package nl.meent.standalone.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meent.standalone.mail.CaughtMail.Message;
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
    private final CaughtMail mail;
    private final Set<String> hosts;

    private MailPage(HttpServer server, CaughtMail mail) {
        this.server = server;
        this.mail = mail;
        int port = server.getAddress().getPort();
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    static MailPage start(int port, CaughtMail mail) throws IOException {
        MailPage page =
                new MailPage(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0), mail);
        page.server.start();
        return page;
    }

    /** Another name than this machine's would be another site, which reads along by DNS rebinding. */
    private void answer(HttpExchange exchange) throws IOException {
        Matcher number = MESSAGE.matcher(exchange.getRequestURI().getPath());
        Optional<Message> message = number.matches() ? mail.find(Integer.parseInt(number.group(1))) : Optional.empty();
        if (!hosts.contains(
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), ""))) {
            send(exchange, 421, "text/plain", "This is localhost only.");
        } else if (exchange.getRequestURI().getPath().equals("/")) {
            send(exchange, 200, "text/html", PAGE.formatted(list()));
        } else if (message.isPresent()) {
            send(exchange, 200, "text/plain", message.get().text());
        } else {
            send(
                    exchange,
                    404,
                    "text/html",
                    PAGE.formatted("<p>Dit bericht is er niet. <a href=\"/\">Alle e-mail</a></p>"));
        }
    }

    private String list() {
        return mail.isEmpty()
                ? "<p>Er is nog niets verstuurd.</p>"
                : mail.newestFirst().entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(
                                "",
                                "<p>Verstuurd: %d. Het laatste staat bovenaan.</p>\n<ul>".formatted(mail.count()),
                                "</ul>"));
    }

    private static String row(int number, Message message) {
        return "<li><a href=\"/%d\">%s</a> aan %s</li>\n"
                .formatted(number, Html.escape(message.subject()), Html.escape(message.to()));
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

package nl.meent.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nl.meent.standalone.ports.Addresses;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // what @BeforeEach sets
class MailCatcherTest {

    private static final int CONNECT_MILLIS = 2_000;

    private final Addresses addresses = new Addresses(freeBase());
    private final HttpClient client = HttpClient.newHttpClient();
    private MailCatcher catcher;

    @BeforeEach
    void start() throws IOException {
        catcher = MailCatcher.start(addresses);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void shows_what_was_sent_newest_first_and_each_message_as_it_is() throws Exception {
        assertThat(get("/").body()).contains("Er is nog niets verstuurd");
        send("Nieuwe raadpleging");
        send("U hebt een plaats");
        assertThat(get("/").body())
                .contains("een.lid@gemeente.example", "Verstuurd: 2.")
                .matches("(?s).*U hebt een plaats.*Nieuwe raadpleging.*");
        HttpResponse<String> first = get("/0");
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(first.body()).contains("Subject: Nieuwe raadpleging", "Beste lid");
        assertThat(get("/2").statusCode()).isEqualTo(404);
    }

    @Test
    void is_read_while_mail_to_people_it_has_not_seen_comes_in() throws Exception {
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> IntStream.range(0, 300)
                .forEach(i -> GreenMailUtil.sendTextEmail(
                        "lid" + i + "@gemeente.example", "meent@vng.example", "Bericht " + i, "Beste lid", smtp())));
        while (!sending.isDone()) {
            assertThat(get("/").statusCode()).isEqualTo(200);
        }
        sending.join();
        assertThat(get("/").body()).contains("lid0@gemeente.example", "lid299@gemeente.example");
    }

    @Test
    void a_subject_is_text() throws Exception {
        send("<script>alert(1)</script>");
        assertThat(get("/").body()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void another_name_for_this_machine_is_refused() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", addresses.mailPage())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421");
        }
    }

    /** Every address that begins with 127 is this machine, so what listens on more than one of them answers here. */
    @Test
    void mail_and_page_are_on_one_address_of_this_machine_alone() {
        for (int port : new int[] {addresses.mail(), addresses.mailPage()}) {
            assertThat(answers("127.0.0.1", port)).as("%d", port).isTrue();
            assertThat(answers("127.0.0.2", port)).as("%d elsewhere", port).isFalse();
        }
    }

    private static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private void send(String subject) {
        GreenMailUtil.sendTextEmail("een.lid@gemeente.example", "meent@vng.example", subject, "Beste lid", smtp());
    }

    private ServerSetup smtp() {
        return new ServerSetup(addresses.mail(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(Addresses.url(addresses.mailPage()) + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private static int freeBase() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(20_000, 30_000))
                .limit(200)
                .filter(base -> isFree(base + 7) && isFree(base + 8))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

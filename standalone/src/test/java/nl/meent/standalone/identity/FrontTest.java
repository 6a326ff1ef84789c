package nl.meent.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontTest {

    private RunningProvider provider;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        provider = new RunningProvider(directory);
    }

    @AfterAll
    void stop() {
        provider.close();
    }

    @Test
    void publishes_where_everything_is() {
        var document = RunningProvider.json(provider.send(provider.request("/.well-known/openid-configuration")));
        assertThat(document.path("issuer").asString()).isEqualTo(provider.issuer());
        assertThat(document.path("jwks_uri").asString()).isEqualTo(provider.issuer() + "/jwks");
        assertThat(document.path("end_session_endpoint").asString()).isEqualTo(provider.issuer() + "/endsession");
        assertThat(document.path("code_challenge_methods_supported").toString()).isEqualTo("[\"S256\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/debugger", "/introspect", "/revoke", "/static/x", "/../other/token", ""})
    void hides(String path) {
        assertThat(provider.send(provider.request(path)).statusCode()).isEqualTo(404);
        assertThat(provider.send(provider.post(path, "a=b")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jwks", "/token", "/authorize", "/.well-known/openid-configuration"})
    void tells_no_page_of_another_origin_anything(String path) {
        HttpResponse<String> answer = provider.send(provider.request(path).header("Origin", "https://evil.example"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
    }

    @Test
    void answers_a_preflight_with_no_permission() {
        HttpResponse<String> answer =
                provider.send(provider.request("/token").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
    }

    @Test
    void lets_its_own_page_post() {
        HttpResponse<String> answer = provider.send(provider.post(provider.authorize(), "username=fg-goes")
                .header("Origin", "http://localhost:" + provider.addresses.identity()));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void refuses_another_host_so_that_no_name_can_be_bound_to_it() throws IOException {
        assertThat(statusWithHost("evil.example")).isEqualTo("400");
        assertThat(statusWithHost("evil.example:" + provider.addresses.identity()))
                .isEqualTo("400");
        assertThat(statusWithHost("127.0.0.1:" + provider.addresses.identity())).isEqualTo("200");
    }

    @Test
    void listens_on_the_loopback_address_only() throws IOException {
        var others = java.net.NetworkInterface.networkInterfaces()
                .flatMap(java.net.NetworkInterface::inetAddresses)
                .filter(address -> address instanceof java.net.Inet4Address && !address.isLoopbackAddress())
                .toList();
        for (var address : others) {
            try (Socket socket = new Socket()) {
                assertThat(connects(socket, address)).as(address.toString()).isFalse();
            }
        }
    }

    @Test
    void wants_a_form() {
        assertThat(provider.send(provider.request("/token").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(provider.send(provider.post("/token", "a=" + "b".repeat(70_000)))
                        .statusCode())
                .isEqualTo(413);
    }

    private boolean connects(Socket socket, java.net.InetAddress address) {
        try {
            socket.connect(new java.net.InetSocketAddress(address, provider.addresses.identity()), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private String statusWithHost(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", provider.addresses.identity())) {
            socket.getOutputStream()
                    .write(("GET /meent/jwks HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.split(" ")[1];
        }
    }
}

package nl.meent.standalone.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.meent.standalone.StartRefused;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    private final Addresses addresses =
            new Addresses(PortCheck.freeBaseAfter(20_000).orElseThrow());

    @Test
    void accepts_free_ports() {
        assertThatCode(() -> PortCheck.requireFree(addresses)).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_taken_one_and_says_what_to_do() throws IOException {
        try (ServerSocket _ = listenOn(addresses.search())) {
            assertThatThrownBy(() -> PortCheck.requireFree(addresses))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + addresses.search() + " (search-service) is taken")
                    .hasMessageMatching("(?s).*-Dmeent.port-base=[0-9]+\\.");
        }
    }

    @Test
    void counts_the_management_ports() throws IOException {
        try (ServerSocket _ = listenOn(Addresses.management(addresses.portal()))) {
            assertThatThrownBy(() -> PortCheck.requireFree(addresses)).hasMessageContaining("portal (management)");
        }
    }

    @Test
    void names_the_owner_where_the_system_tells() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/net/tcp")));
        try (ServerSocket _ = listenOn(addresses.store())) {
            assertThat(PortOwner.of(addresses.store()))
                    .hasValueSatisfying(owner -> assertThat(owner)
                            .startsWith("process " + ProcessHandle.current().pid() + " ("));
        }
    }

    @Test
    void knows_no_owner_of_a_free_port() {
        assertThat(PortOwner.of(addresses.store())).isEmpty();
    }

    private static ServerSocket listenOn(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}

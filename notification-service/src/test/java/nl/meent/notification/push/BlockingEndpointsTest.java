package nl.meent.notification.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockingEndpointsTest {

    private final BlockingEndpoints endpoints = new BlockingEndpoints(APushRoom.settings(false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/x",
                "https://8.8.8.8:8443/x",
                "https://somebody@8.8.8.8/x",
                "https://8.8.8.8/x#y",
                "https:x",
                "file:///etc/passwd",
                "https://127.0.0.1/x",
                "https://localhost/x",
                "https://10.0.0.1/x",
                "https://172.16.3.4/x",
                "https://192.168.1.1/x",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/x",
                "https://100.127.255.255/x",
                "https://0.0.0.0/x",
                "https://0.1.2.3/x",
                "https://224.0.0.1/x",
                "https://240.0.0.1/x",
                "https://255.255.255.255/x",
                "https://[::1]/x",
                "https://[fe80::1]/x",
                "https://[fc00::1]/x",
                "https://[::ffff:127.0.0.1]/x",
                "https://[64:ff9b::7f00:1]/x",
                "https://[2002:7f00:1::]/x",
                "https://[2001::7f00:1]/x",
                "https://2130706433/x"
            })
    void what_is_no_public_https_address_is_none(String endpoint) throws UnknownHostException {
        assertThat(endpoints.isAllowed(URI.create(endpoint))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://8.8.8.8/fcm/send/x",
                "https://8.8.8.8:443/x",
                "https://100.63.255.255/x",
                "https://100.128.0.1/x",
                "https://[2a00:1450:400e::5f]/x",
                "https://[2001:4860:4860::8888]/x"
            })
    void a_public_https_address_is_one(String endpoint) throws UnknownHostException {
        assertThat(endpoints.isAllowed(URI.create(endpoint))).isTrue();
        assertThat(BlockingEndpoints.isPublic(
                        InetAddress.getByName(URI.create(endpoint).getHost())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001})
    void one_that_is_too_long_is_none(int length) throws UnknownHostException {
        String start = "https://8.8.8.8/";
        URI longest = URI.create(start + "x".repeat(length - 1 - start.length()));
        assertThat(endpoints.isAllowed(longest)).isTrue();
        assertThat(endpoints.isAllowed(URI.create(longest + "x"))).isFalse();
    }
}

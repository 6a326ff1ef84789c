package nl.meent.standalone.ports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    private final Addresses addresses = new Addresses(8080);

    @Test
    void are_those_of_the_contract() {
        assertThat(addresses.portal()).isEqualTo(8080);
        assertThat(addresses.community()).isEqualTo(8081);
        assertThat(addresses.search()).isEqualTo(8082);
        assertThat(addresses.notification()).isEqualTo(8083);
        assertThat(addresses.issuer()).isEqualTo("http://localhost:8084/meent");
        assertThat(addresses.store()).isEqualTo(8085);
        assertThat(addresses.elasticsearch()).isEqualTo(8086);
        assertThat(addresses.mail()).isEqualTo(8087);
        assertThat(addresses.mailPage()).isEqualTo(8088);
    }

    @Test
    void take_nine_ports_and_four_for_management() {
        assertThat(addresses.all())
                .extracting(Addresses.NamedPort::port)
                .containsExactly(8080, 8081, 8082, 8083, 8084, 8085, 8086, 8087, 8088, 9080, 9081, 9082, 9083);
    }
}

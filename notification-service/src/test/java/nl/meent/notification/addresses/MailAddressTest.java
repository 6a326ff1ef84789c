package nl.meent.notification.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"anne@utrecht.example", "a.de-vries+meent@gemeente.utrecht.example", "o'neil@x.example"})
    void a_bare_address_is_usable(String text) {
        assertThat(MailAddress.isUsable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anne",
                "@utrecht.example",
                "anne@",
                "Anne <anne@utrecht.example>",
                "anne@utrecht.example, all@example.nl",
                "anne@utrecht.example\r\nBcc: all@example.nl",
                "anne@utrecht.example\nRCPT TO:<all@example.nl>",
                "anne @utrecht.example",
                "anne@utrecht.example>",
                "(x)anne@utrecht.example"
            })
    void anything_else_is_not(String text) {
        assertThat(MailAddress.isUsable(text)).isFalse();
    }
}

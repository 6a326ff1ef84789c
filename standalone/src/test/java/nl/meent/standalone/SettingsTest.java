package nl.meent.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path PARTS = Path.of("/build/parts");

    private final Properties properties = new Properties();

    @Test
    void are_the_documented_ones_when_nothing_is_said() {
        Settings settings = Settings.from(properties, PARTS);
        assertThat(settings.portBase()).isEqualTo(8080);
        assertThat(settings.restart()).isTrue();
        assertThat(settings.content()).isTrue();
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.parts()).isEqualTo(PARTS);
    }

    @Test
    void are_what_the_person_says() {
        properties.setProperty("meent.port-base", "9180");
        properties.setProperty("meent.data", "/var/meent/../data");
        properties.setProperty("meent.restart", "false");
        assertThat(Settings.from(properties, PARTS))
                .isEqualTo(new Settings(9180, Path.of("/var/data"), false, true, PARTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "80", "65000", "-1", "99999"})
    void refuse_a_port_base_that_is_none(String base) {
        properties.setProperty("meent.port-base", base);
        assertThatThrownBy(() -> Settings.from(properties, PARTS))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("-Dmeent.port-base=" + base);
    }

    @Test
    void refuse_what_is_neither_yes_nor_no() {
        properties.setProperty("meent.restart", "no");
        assertThatThrownBy(() -> Settings.from(properties, PARTS)).hasMessageContaining("-Dmeent.restart=no");
    }
}

package nl.meent.standalone.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void names_variables_as_spring_boot_reads_them() {
        assertThat(Environment.name("meent.member-id-key")).isEqualTo("MEENT_MEMBERIDKEY");
        assertThat(Environment.name("management.server.port")).isEqualTo("MANAGEMENT_SERVER_PORT");
    }

    @Test
    void keeps_the_persons_own_settings_of_other_programs_from_the_parts() {
        Map<String, String> shell =
                new HashMap<>(Map.of("PATH", "/bin", "SPRING_PROFILES_ACTIVE", "prod", "SERVER_PORT", "1"));
        Environment.apply(shell, new Environment().with("server.port", 8081).variables());
        assertThat(shell).isEqualTo(Map.of("PATH", "/bin", "SERVER_PORT", "8081"));
    }
}

package nl.meent.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ServiceDefaultsTest {

    @Test
    void the_management_port_is_1000_above_the_services_own_on_the_same_address() {
        MockEnvironment environment = with("server.port", "8081", "server.address", "127.0.0.1");
        assertThat(environment.getProperty("management.server.port")).isEqualTo("9081");
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void what_a_service_configures_goes_first() {
        assertThat(with("server.port", "8081", "management.server.port", "7000").getProperty("management.server.port"))
                .isEqualTo("7000");
    }

    @Test
    void standalone_has_limits_that_no_script_meets() {
        assertThat(with("meent.standalone", "true").getProperty("meent.write-limits.burst"))
                .isEqualTo("1000000");
        assertThat(with("meent.standalone", "false").getProperty("meent.write-limits.burst"))
                .isNull();
    }

    @Test
    void the_store_is_a_replica_set_on_this_machine_unless_told_otherwise() {
        assertThat(with().getProperty("meent.mongodb.uri")).isEqualTo("mongodb://localhost:27017/?replicaSet=rs0");
        assertThat(with("meent.mongodb.uri", "mongodb://elsewhere").getProperty("meent.mongodb.uri"))
                .isEqualTo("mongodb://elsewhere");
    }

    private static MockEnvironment with(String... pairs) {
        MockEnvironment environment = new MockEnvironment();
        for (int i = 0; i < pairs.length; i += 2) {
            environment.setProperty(pairs[i], pairs[i + 1]);
        }
        new ServiceDefaults().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}

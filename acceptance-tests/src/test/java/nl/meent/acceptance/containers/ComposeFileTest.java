package nl.meent.acceptance.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComposeFileTest {

    private final ComposeFile ours = ComposeFile.of(Project.text("docker-compose.yml"));

    @Test
    void the_file_is_as_the_compose_specification_says() {
        assertThat(ours.violations()).isEmpty();
    }

    @Test
    void a_file_that_is_not_as_the_specification_says_is_caught() {
        ComposeFile wrong = ComposeFile.of("""
            services:
              portal:
                build: .
                depends_on:
                  mongo: {condition: service_happy}
            """);

        assertThat(wrong.violations()).anyMatch(violation -> violation.contains("service_completed_successfully"));
    }

    @Test
    void all_four_services_are_built() {
        assertThat(ours.built())
                .containsExactlyInAnyOrder("community-service", "search-service", "notification-service", "portal");
    }

    @Test
    void every_variable_that_a_service_is_told_is_one_that_it_reads() {
        assertThat(ours.unreadVariables()).isEmpty();
    }

    @Test
    void a_variable_that_nobody_reads_is_caught() {
        ComposeFile wrong = ComposeFile.of("""
            services:
              search-service:
                build: .
                environment:
                  MEENT_ELASTICSEARCH_URL: http://elasticsearch:9200
                  MEENT_ELASTICSEARCH_URI: http://elasticsearch:9200
                  MEENT_KEYS_ENCRYPTIONKEY: of another service
            """);

        assertThat(wrong.unreadVariables())
                .containsExactlyInAnyOrder(
                        "search-service: MEENT_ELASTICSEARCH_URI", "search-service: MEENT_KEYS_ENCRYPTIONKEY");
    }

    @Test
    void nobody_waits_for_the_health_of_a_service_that_has_no_check() {
        assertThat(ours.waitsForNothing()).isEmpty();
        assertThat(Project.text("Dockerfile")).contains("\nHEALTHCHECK ");
    }

    @Test
    void waiting_for_the_health_of_a_service_without_a_check_is_caught() {
        ComposeFile wrong = ComposeFile.of("""
            services:
              portal:
                build: .
                depends_on:
                  mongo: {condition: service_healthy}
              mongo: {image: "mongo:8.0"}
            """);

        assertThat(wrong.waitsForNothing()).containsExactly("portal: mongo");
    }

    @Test
    void elasticsearch_is_of_the_version_that_the_tests_run_on() {
        assertThat(ours.image("elasticsearch")).endsWith(":" + versionInPom("elasticsearch"));
    }

    private static String versionInPom(String name) {
        Matcher version = Pattern.compile("<" + name + "\\.version>([^<]+)<").matcher(Project.text("pom.xml"));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}

package nl.meent.standalone.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.meent.standalone.StartRefused;
import nl.meent.standalone.data.DataDirectory;
import nl.meent.standalone.data.Secrets;
import nl.meent.standalone.ports.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private static final Secrets SECRETS =
            new Secrets("portal", "search", "notification", "ids", "kek", "community", "log", "push");

    @TempDir
    Path root;

    @Test
    void tells_the_write_side_the_keys_and_nobody_else() {
        assertThat(environment("community-service"))
                .containsEntry("MEENT_KEYS_ENCRYPTIONKEY", "kek")
                .containsEntry("MEENT_SECRET", "community")
                .containsEntry("MEENT_TRANSPARENCY_SIGNINGKEY", "log")
                .containsEntry("SERVER_PORT", "8081")
                .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("MANAGEMENT_SERVER_PORT", "9081");
        assertThat(parts().stream().filter(part -> part.environment().containsValue("kek")))
                .hasSize(1);
    }

    @Test
    void gives_every_client_its_own_secret() {
        assertThat(environment("portal")).containsEntry("MEENT_CLIENT_ID", "meent-portal");
        assertThat(environment("portal")).containsEntry("MEENT_CLIENT_SECRET", "portal");
        assertThat(environment("search-service")).containsEntry("MEENT_CLIENT_SECRET", "search");
        assertThat(environment("notification-service")).containsEntry("MEENT_CLIENT_SECRET", "notification");
    }

    @Test
    void lets_mail_go_to_the_catcher_and_its_links_to_the_portal() {
        assertThat(environment("notification-service"))
                .containsEntry("MEENT_MAIL_HOST", "127.0.0.1")
                .containsEntry("MEENT_MAIL_PORT", "8087")
                .containsEntry("MEENT_MAIL_PORTAL", "http://localhost:8080");
    }

    @Test
    void lets_a_calendar_lead_to_the_portal() {
        assertThat(environment("community-service")).containsEntry("MEENT_CALENDAR_PORTAL", "http://localhost:8080");
    }

    @Test
    void gives_notification_service_alone_the_key_for_push() {
        assertThat(environment("notification-service"))
                .containsEntry("MEENT_PUSH_PRIVATEKEY", "push")
                .containsEntry("MEENT_PUSH_CONTACT", "mailto:meent@meent.example");
        assertThat(parts().stream().filter(part -> part.environment().containsValue("push")))
                .hasSize(1);
    }

    @Test
    void ties_every_service_to_the_launcher_and_to_the_development_issuer() {
        assertThat(parts())
                .filteredOn(part -> !part.name().equals("elasticsearch"))
                .allSatisfy(part -> assertThat(part.environment())
                        .containsEntry("MEENT_PARENTPIPE", "true")
                        .containsEntry("MEENT_STANDALONE", "true")
                        .containsEntry("MEENT_ISSUER_URI", "http://localhost:8084/meent")
                        .containsEntry("MEENT_ISSUER_INSECURE", "true")
                        .containsEntry("MEENT_MEMBERIDKEY", "ids"));
    }

    @Test
    void refuses_a_start_without_parts_and_names_those_that_were_not_built() throws IOException {
        Files.createFile(root.resolve("elasticsearch.zip"));
        assertThatThrownBy(catalogue()::requireBuilt)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(
                        "Not built: community-service, search-service, notification-service, portal; looked in "
                                + root);
    }

    @Test
    void shows_no_secret_in_a_part() {
        assertThat(parts()).allSatisfy(part -> assertThat(part.toString()).doesNotContain("kek", "ids"));
    }

    private Map<String, String> environment(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow()
                .environment();
    }

    private java.util.List<Part> parts() {
        return catalogue().parts();
    }

    private Catalogue catalogue() {
        return new Catalogue(root, new DataDirectory(root), new Addresses(8080), SECRETS);
    }
}

package nl.meent.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path root;

    @Test
    void are_drawn_once_and_kept() {
        Secrets first = Secrets.of(root.resolve("identity"));
        assertThat(Secrets.of(root.resolve("identity"))).isEqualTo(first);
    }

    @Test
    void differ_from_directory_to_directory_and_from_each_other() {
        Secrets one = Secrets.of(root.resolve("one"));
        Secrets other = Secrets.of(root.resolve("other"));
        assertThat(one.portalClient()).isNotEqualTo(other.portalClient());
        assertThat(List.of(
                        one.portalClient(),
                        one.searchClient(),
                        one.notificationClient(),
                        one.memberIdKey(),
                        one.encryptionKey(),
                        one.community(),
                        one.logSigning(),
                        one.push()))
                .doesNotHaveDuplicates();
    }

    @Test
    void are_thirty_two_bytes_long() {
        Secrets secrets = Secrets.of(root);
        assertThat(Base64.getDecoder().decode(secrets.encryptionKey())).hasSize(32);
        assertThat(Base64.getDecoder().decode(secrets.memberIdKey())).hasSize(32);
        assertThat(Base64.getDecoder().decode(secrets.push())).hasSize(32);
        assertThat(Base64.getUrlDecoder().decode(secrets.portalClient())).hasSize(32);
    }

    @Test
    void are_readable_by_their_owner_only() throws IOException {
        Path directory = root.resolve("identity");
        Secrets.of(directory);
        assertThat(Files.getPosixFilePermissions(directory.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(directory)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void are_not_shown_by_their_text_form() {
        Secrets secrets = Secrets.of(root);
        assertThat(secrets.toString()).doesNotContain(secrets.portalClient(), secrets.encryptionKey());
    }

    @Test
    void keep_what_was_drawn_before_when_a_new_one_is_missing() throws IOException {
        Secrets before = Secrets.of(root);
        Path file = root.resolve("secrets.properties");
        List<String> lines = Files.readAllLines(file);
        Files.write(
                file,
                lines.stream()
                        .filter(line -> !line.startsWith("community-secret"))
                        .toList());
        Secrets after = Secrets.of(root);
        assertThat(after.memberIdKey()).isEqualTo(before.memberIdKey());
        assertThat(after.community()).isNotEqualTo(before.community());
    }
}

package nl.meent.standalone.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.meent.standalone.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

    @TempDir
    Path root;

    private Path archive = Path.of("");
    private int fillings;

    @BeforeEach
    void archive() throws IOException {
        archive = root.resolve("a.zip");
        zip("file", "one");
    }

    @Test
    void is_filled_once_for_one_archive() throws IOException {
        Unpacked.once(archive, target(), this::fill);
        Unpacked.once(archive, target(), this::fill);
        assertThat(fillings).isEqualTo(1);
    }

    @Test
    void is_filled_anew_when_the_archive_was_built_anew() throws IOException {
        Unpacked.once(archive, target(), this::fill);
        Files.writeString(target().resolve("left-over"), "");
        FileTime built = Files.getLastModifiedTime(archive);
        zip("file", "two");
        Files.setLastModifiedTime(archive, built);
        Unpacked.once(archive, target(), this::fill);
        assertThat(fillings).isEqualTo(2);
        assertThat(target().resolve("left-over")).doesNotExist();
    }

    @Test
    void counts_a_filling_cut_short_as_none() throws IOException {
        assertThatThrownBy(() -> Unpacked.once(archive, target(), directory -> {
                    fill(directory);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        Unpacked.once(archive, target(), this::fill);
        assertThat(fillings).isEqualTo(2);
    }

    @Test
    void refuses_a_node_archive_that_leads_out_of_its_directory() throws IOException {
        zip("../evil", "");
        assertThatThrownBy(() -> new NodeArchive(archive, target(), root, 1, "32m").command())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("leads out");
        assertThat(root.resolve("evil")).doesNotExist();
    }

    private Path target() {
        return root.resolve("run/part");
    }

    private void zip(String name, String content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private void fill(Path directory) throws IOException {
        fillings++;
        Files.createDirectories(directory);
    }
}

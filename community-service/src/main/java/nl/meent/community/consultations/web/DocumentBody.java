package nl.meent.community.consultations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.meent.community.files.FileName;
import nl.meent.events.consultations.AttachedFile;
import nl.meent.events.consultations.BackgroundDocument;
import nl.meent.runtime.web.bodies.LinkAddress;
import nl.meent.runtime.web.bodies.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Something to read before one answers: behind an address on the web or of a page here, or a file that was brought before.
 *
 * @param url  null if it is a file
 * @param file null if it is behind an address
 */
record DocumentBody(
        @NotBlank @OneLine @Size(max = 200) String title,

        @Nullable @Size(max = 2_000) @Pattern(regexp = LinkAddress.ON_THE_WEB_OR_HERE, message = LinkAddress.EXAMPLE)
        String url,

        @Nullable @Valid FileBody file) {

    /** A file as {@code POST /v1/files} answered. */
    record FileBody(
            @NotBlank
            @Pattern(
                    regexp = "[0-9a-f]{64}",
                    message = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
            String id,

            @NotBlank @OneLine @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String mediaType,
            @NotNull @Min(1) Long size) {

        static FileBody of(AttachedFile file) {
            return new FileBody(file.id(), file.name(), file.mediaType(), file.size());
        }

        AttachedFile value() {
            return new AttachedFile(id, FileName.of(name, mediaType), mediaType, size);
        }
    }

    static DocumentBody of(BackgroundDocument document) {
        AttachedFile file = document.file();
        return new DocumentBody(document.title(), document.url(), file == null ? null : FileBody.of(file));
    }

    BackgroundDocument value() {
        return new BackgroundDocument(title.strip(), url, file == null ? null : file.value());
    }
}

package nl.meent.community.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of files that are taken: documents and pictures that a member can open, and that run nothing. */
public enum FileType {
    PDF("application/pdf", List.of("pdf")),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), "word/"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), "xl/"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of("pptx"), "ppt/"),
    TEXT_DOCUMENT("application/vnd.oasis.opendocument.text", List.of("odt")),
    SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", List.of("ods")),
    PRESENTATION("application/vnd.oasis.opendocument.presentation", List.of("odp")),
    PNG("image/png", List.of("png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg"));

    private final String mediaType;
    private final List<String> extensions;
    private final @Nullable String parts;

    FileType(String mediaType, List<String> extensions) {
        this(mediaType, extensions, null);
    }

    FileType(String mediaType, List<String> extensions, @Nullable String parts) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.parts = parts;
    }

    /** As the HTTP headers say it. */
    public String mediaType() {
        return mediaType;
    }

    /** The extension that a name gets which has none that fits. */
    String extension() {
        return extensions.getFirst();
    }

    /** Whether a name says that it is of this kind. */
    boolean fits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    /** Whether it is a package whose entries say so (ECMA-376, part 2). */
    boolean isPackageOf(List<String> entries) {
        return parts != null
                && entries.contains("[Content_Types].xml")
                && entries.stream().anyMatch(entry -> entry.startsWith(parts));
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}

package nl.meent.community.files;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meent.runtime.rejections.InvalidException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Says what a file is by what it holds, never by its name: names lie. */
@Component
public class FileRecognition {

    private static final String PACKAGE = "application/zip";
    private static final String OFFICE_PACKAGE = "application/x-tika-ooxml";
    /** Word's macros; OpenDocument keeps Basic in a folder of its own. */
    private static final List<String> MACROS = List.of("vbaproject.bin", "basic/", "scripts/");

    private final Tika tika = new Tika();

    /**
     * What it is.
     *
     * @throws InvalidException if it is empty, of no kind that is taken, or runs something when it is opened
     */
    public FileType of(byte[] content) {
        if (content.length == 0) {
            throw new InvalidException("", FileRejection.EMPTY);
        }
        String mediaType = tika.detect(content);
        boolean isOffice = mediaType.equals(PACKAGE) || mediaType.equals(OFFICE_PACKAGE);
        List<String> entries = isOffice || mediaType.contains("opendocument") ? entries(content) : List.of();
        FileType type = (isOffice
                        ? Stream.of(FileType.values())
                                .filter(each -> each.isPackageOf(entries))
                                .findFirst()
                        : FileType.ofMediaType(mediaType))
                .orElseThrow(() -> new InvalidException("", FileRejection.UNKNOWN_TYPE));
        if (entries.stream().anyMatch(FileRecognition::isMacro)) {
            throw new InvalidException("", FileRejection.WITH_MACROS);
        }
        return type;
    }

    private static boolean isMacro(String entry) {
        String lower = entry.toLowerCase(Locale.ROOT);
        return MACROS.stream().anyMatch(macro -> macro.endsWith("/") ? lower.startsWith(macro) : lower.endsWith(macro));
    }

    /** The names in its directory; nothing is unpacked, so nothing can be larger than it says. */
    private static List<String> entries(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
        } catch (IOException broken) {
            throw new InvalidException("", FileRejection.UNKNOWN_TYPE);
        }
    }
}

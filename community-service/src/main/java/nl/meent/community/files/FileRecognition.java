package nl.meent.community.files;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
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
        if (!entries.isEmpty() && runsSomething(content)) {
            throw new InvalidException("", FileRejection.WITH_MACROS);
        }
        return type;
    }

    private static boolean runsSomething(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            return PackedPrograms.in(zip);
        } catch (IOException broken) {
            throw new InvalidException("", FileRejection.UNKNOWN_TYPE);
        }
    }

    /** The names in its directory. */
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

package nl.meent.community.files;

import static nl.meent.community.files.FileSamples.bytes;
import static nl.meent.community.files.FileSamples.office;
import static nl.meent.community.files.FileSamples.openDocument;
import static nl.meent.community.files.FileSamples.pdf;
import static nl.meent.community.files.FileSamples.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.Rejection;
import org.junit.jupiter.api.Test;

/** What a file is, is said by what it holds. */
class FileRecognitionTest {

    private static final String TYPES = "[Content_Types].xml";

    private final FileRecognition recognition = new FileRecognition();

    @Test
    void documents_and_pictures_are_recognised_without_their_names() {
        assertThat(recognition.of(pdf("palen"))).isEqualTo(FileType.PDF);
        assertThat(recognition.of(picture("png"))).isEqualTo(FileType.PNG);
        assertThat(recognition.of(picture("jpg"))).isEqualTo(FileType.JPEG);
        assertThat(recognition.of(office(TYPES, "_rels/.rels", "word/document.xml")))
                .isEqualTo(FileType.WORD);
        assertThat(recognition.of(office(TYPES, "xl/workbook.xml"))).isEqualTo(FileType.EXCEL);
        assertThat(recognition.of(office(TYPES, "ppt/presentation.xml"))).isEqualTo(FileType.POWERPOINT);
        assertThat(recognition.of(openDocument(FileType.TEXT_DOCUMENT.mediaType(), "content.xml")))
                .isEqualTo(FileType.TEXT_DOCUMENT);
        assertThat(recognition.of(openDocument(FileType.SPREADSHEET.mediaType(), "content.xml")))
                .isEqualTo(FileType.SPREADSHEET);
        assertThat(recognition.of(openDocument(FileType.PRESENTATION.mediaType(), "content.xml")))
                .isEqualTo(FileType.PRESENTATION);
    }

    /** Some programs write the parts of a document before the list of their types. */
    @Test
    void the_order_of_a_package_does_not_matter() {
        assertThat(recognition.of(office("word/numbering.xml", "word/document.xml", TYPES)))
                .isEqualTo(FileType.WORD);
    }

    @Test
    void what_a_browser_or_a_computer_would_run_is_refused() {
        for (String text : List.of(
                "<!doctype html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version='1.0'?><x/>",
                "#!/bin/sh\necho",
                "MZ\u0090\u0000\u0003",
                "Zomaar een tekst.")) {
            assertThat(refusedFor(bytes(text))).as(text).isEqualTo(FileRejection.UNKNOWN_TYPE);
        }
    }

    @Test
    void a_package_of_nothing_we_know_is_refused() {
        assertThat(refusedFor(office("word/document.xml"))).isEqualTo(FileRejection.UNKNOWN_TYPE);
        assertThat(refusedFor(office(TYPES, "META-INF/MANIFEST.MF"))).isEqualTo(FileRejection.UNKNOWN_TYPE);
        assertThat(refusedFor(openDocument("application/vnd.oasis.opendocument.database", "content.xml")))
                .isEqualTo(FileRejection.UNKNOWN_TYPE);
    }

    @Test
    void what_is_cut_off_or_empty_is_refused() {
        byte[] whole = office(TYPES, "word/document.xml");
        assertThat(refusedFor(Arrays.copyOf(whole, whole.length - 30))).isEqualTo(FileRejection.UNKNOWN_TYPE);
        assertThat(refusedFor(new byte[0])).isEqualTo(FileRejection.EMPTY);
    }

    @Test
    void macros_are_refused_wherever_a_program_keeps_them() {
        assertThat(refusedFor(office(TYPES, "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(FileRejection.WITH_MACROS);
        assertThat(refusedFor(office(TYPES, "xl/workbook.xml", "XL/VBAPROJECT.BIN")))
                .isEqualTo(FileRejection.WITH_MACROS);
        for (String entry : List.of("Basic/Standard/Module1.xml", "Scripts/python/x.py")) {
            assertThat(refusedFor(openDocument(FileType.TEXT_DOCUMENT.mediaType(), "content.xml", entry)))
                    .isEqualTo(FileRejection.WITH_MACROS);
        }
    }

    private Rejection refusedFor(byte[] content) {
        InvalidException refused = catchThrowableOfType(InvalidException.class, () -> recognition.of(content));
        assertThat(refused).isNotNull();
        return refused.fields().stream()
                .map(InvalidField::rejection)
                .findFirst()
                .orElseThrow();
    }
}

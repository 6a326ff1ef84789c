package nl.meent.community.files;

import static nl.meent.community.files.FileSamples.bytes;
import static nl.meent.community.files.FileSamples.office;
import static nl.meent.community.files.FileSamples.openDocument;
import static nl.meent.community.files.FileSamples.packed;
import static nl.meent.community.files.FileSamples.pdf;
import static nl.meent.community.files.FileSamples.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Test
    void macros_are_refused_whatever_their_part_is_called() {
        for (String said : List.of(
                "<Types><Override PartName='/word/evil.bin'"
                        + " ContentType='application/vnd.ms-office.vbaProject'/></Types>",
                "<Types><Default Extension='bin' ContentType='application/vnd.ms-office.&#118;baProject'/></Types>",
                "<Types><Override PartName='/word/document.xml'"
                        + " ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>")) {
            assertThat(refusedFor(word(TYPES, bytes(said)))).as(said).isEqualTo(FileRejection.WITH_MACROS);
        }
        String relation = "<Relationships><Relationship Id='r1' Target='evil.bin'"
                + " Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject'/></Relationships>";
        assertThat(refusedFor(word("word/_rels/document.xml.rels", bytes(relation))))
                .isEqualTo(FileRejection.WITH_MACROS);
        assertThat(refusedFor(word("word/_rels/document.xml.rels", relation.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(FileRejection.WITH_MACROS);
    }

    /** A compound file with the text of macros in it, and what is put into a document as a whole. */
    @Test
    void macros_are_refused_in_what_a_document_holds_in_itself() {
        assertThat(refusedFor(word("word/evil.bin", compound("_VBA_PROJECT")))).isEqualTo(FileRejection.WITH_MACROS);
        byte[] sheet = packed(Map.of(TYPES, bytes("<x/>"), "xl/x.bin", compound("VBA", "_VBA_PROJECT")));
        assertThat(refusedFor(word("word/embeddings/table.xlsx", sheet))).isEqualTo(FileRejection.WITH_MACROS);
        assertThat(recognition.of(word("word/embeddings/oleObject1.bin", compound("Workbook"))))
                .isEqualTo(FileType.WORD);
        assertThat(recognition.of(word("word/embeddings/table.xlsx", office(TYPES, "xl/workbook.xml"))))
                .isEqualTo(FileType.WORD);
    }

    @Test
    void a_text_that_calls_a_script_is_refused() {
        String listener = "<x xmlns:script='urn:oasis:names:tc:opendocument:xmlns:script:1.0'>"
                + "<script:event-listener script:language='ooo:script'/></x>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes(FileType.TEXT_DOCUMENT.mediaType()));
        parts.put("content.xml", bytes(listener));
        assertThat(refusedFor(packed(parts))).isEqualTo(FileRejection.WITH_MACROS);
        parts.put("content.xml", bytes("<x xmlns:office='urn:x'><office:scripts/></x>"));
        assertThat(recognition.of(packed(parts))).isEqualTo(FileType.TEXT_DOCUMENT);
    }

    /** What can't be looked into may hold anything. */
    @Test
    void parts_that_can_not_be_read_are_refused() {
        assertThat(refusedFor(word("word/_rels/document.xml.rels", bytes("<Relationships>"))))
                .isEqualTo(FileRejection.WITH_MACROS);
        assertThat(refusedFor(word("word/embeddings/table.xlsx", bytes("PK\u0003\u0004 and no more"))))
                .isEqualTo(FileRejection.WITH_MACROS);
    }

    /** The kinds of files that older programs made, with macros or without. */
    @Test
    void a_compound_file_itself_is_of_no_kind_that_is_taken() {
        assertThat(refusedFor(compound("WordDocument", "_VBA_PROJECT"))).isEqualTo(FileRejection.UNKNOWN_TYPE);
        assertThat(refusedFor(compound("Workbook"))).isEqualTo(FileRejection.UNKNOWN_TYPE);
    }

    private static byte[] word(String part, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(TYPES, bytes("<Types/>"));
        parts.put("word/document.xml", bytes("<x/>"));
        parts.put(part, content);
        return packed(parts);
    }

    /** The beginning of a compound file and the names in its directory (MS-CFB 2.2 and 2.6). */
    private static byte[] compound(String... names) {
        byte[] file = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 512 + 128 * names.length);
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, file, 512 + 128 * i, name.length);
        }
        return file;
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

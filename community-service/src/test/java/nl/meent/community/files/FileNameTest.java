package nl.meent.community.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a file is saved as. */
class FileNameTest {

    @Example
    void an_ordinary_name_stays_as_it_is() {
        assertThat(FileName.of("Wetsvoorstel palen (concept 2).pdf", FileType.PDF))
                .isEqualTo("Wetsvoorstel palen (concept 2).pdf");
        assertThat(FileName.of("FOTO.JPEG", FileType.JPEG)).isEqualTo("FOTO.JPEG");
    }

    @Example
    void it_ends_as_what_the_file_is() {
        assertThat(FileName.of("stuk", FileType.PDF)).isEqualTo("stuk.pdf");
        assertThat(FileName.of("rekening.exe", FileType.PDF)).isEqualTo("rekening.exe.pdf");
        assertThat(FileName.of("kaart.png", FileType.JPEG)).isEqualTo("kaart.png.jpg");
    }

    @Example
    void folders_and_what_has_no_place_in_a_name_go() {
        assertThat(FileName.of("../../etc/passwd", FileType.PDF)).isEqualTo("passwd.pdf");
        assertThat(FileName.of("C:\\Users\\fg\\stuk.pdf", FileType.PDF)).isEqualTo("stuk.pdf");
        assertThat(FileName.of("stuk\r\nSet-Cookie: x.pdf", FileType.PDF)).isEqualTo("stuk Set-Cookie x.pdf");
        assertThat(FileName.of("a\u202Efdp.exe", FileType.PDF)).isEqualTo("a fdp.exe.pdf");
        assertThat(FileName.of("  .verborgen.pdf", FileType.PDF)).isEqualTo("verborgen.pdf");
        assertThat(FileName.of("wat?\"<|>*.pdf", FileType.PDF)).isEqualTo("wat.pdf");
    }

    @Example
    void a_name_of_nothing_is_document() {
        for (String nothing : new String[] {"", " ", ".", "..", "/", "\u200B", "\uD800"}) {
            assertThat(FileName.of(nothing, FileType.PDF)).as(nothing).isEqualTo("document.pdf");
        }
    }

    /** A Mac takes letters apart. */
    @Example
    void letters_are_put_together() {
        assertThat(FileName.of("financie\u0308n.pdf", FileType.PDF)).isEqualTo("financi\u00ebn.pdf");
    }

    @Example
    void a_long_name_loses_its_end_and_never_half_a_sign() {
        String name = FileName.of("x".repeat(149) + "\ud83d\ude00" + "y".repeat(90) + ".pdf", FileType.PDF);
        assertThat(name).isEqualTo("x".repeat(149) + ".pdf");
    }

    @Property(tries = 2_000)
    void whatever_is_sent_becomes_a_name_that_stays(@ForAll String sent, @ForAll FileType type) {
        String name = FileName.of(sent, type);
        assertThat(FileName.of(name, type)).isEqualTo(name);
        assertThat(type.fits(name)).isTrue();
        assertThat(name).hasSizeBetween(5, 160).doesNotContainPattern("[\\p{C}\"<>:|?*/\\\\]");
    }
}

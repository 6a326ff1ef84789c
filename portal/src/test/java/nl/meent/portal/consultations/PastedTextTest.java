package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Draft texts as they are pasted: new laws, amending laws, memos and plain text. */
class PastedTextTest {
    private static List<String> cut(String text, Paragraph... before) {
        return PastedText.cut(text, List.of(before)).stream()
                .map(paragraph -> paragraph.number() + " | " + paragraph.text().replace("\n", " / "))
                .toList();
    }

    @Test
    void a_new_law_has_chapters_as_headings_and_leden_in_their_articles() {
        assertThat(cut("""
            Regels over het gebruik van camera’s (Wet cameratoezicht)

            Alzo Wij in overweging genomen hebben, dat het wenselijk is regels te stellen;

            Hoofdstuk 1 Algemene bepalingen

            Artikel 1 Begripsbepalingen

            In deze wet wordt verstaan onder:

            a. camera: een toestel dat beelden maakt;

            b. college: het college van burgemeester en wethouders.

            HOOFDSTUK 2
            TAKEN VAN DE GEMEENTE

            § 2.1 Plaatsing

            Artikel 2

            1. Het college plaatst een camera alleen op grond van artikel 3.

            2. Artikel 4:81 van de Algemene wet bestuursrecht is van toepassing.

            Artikel 3. Besluit

            1. De burgemeester besluit.
            Dat doet hij schriftelijk.

            Het besluit wordt bekendgemaakt.

            Artikel 4

            Deze wet treedt in werking op 1 januari 2028.
            """))
                .containsExactly(
                        "aanhef | Regels over het gebruik van camera’s (Wet cameratoezicht)",
                        "aanhef 2 | Alzo Wij in overweging genomen hebben, dat het wenselijk is regels te stellen;",
                        "1 | Hoofdstuk 1 Algemene bepalingen / Begripsbepalingen / In deze wet wordt verstaan onder:",
                        "1 onder a | camera: een toestel dat beelden maakt;",
                        "1 onder b | college: het college van burgemeester en wethouders.",
                        "2 lid 1 | HOOFDSTUK 2 / TAKEN VAN DE GEMEENTE / § 2.1 Plaatsing / Het college plaatst een"
                                + " camera alleen op grond van artikel 3.",
                        "2 lid 2 | Artikel 4:81 van de Algemene wet bestuursrecht is van toepassing.",
                        "3 lid 1 | Besluit / De burgemeester besluit. / Dat doet hij schriftelijk.",
                        "3 lid 1 alinea 2 | Het besluit wordt bekendgemaakt.",
                        "4 | Deze wet treedt in werking op 1 januari 2028.");
    }

    @Test
    void an_amending_law_has_letters_in_its_articles_and_loses_no_article_that_it_is_about() {
        assertThat(cut("""
            ARTIKEL I

            De Gemeentewet wordt als volgt gewijzigd:

            A

            In artikel 151c wordt “camera” vervangen door “toestel”.

            B

            Artikel 151d wordt als volgt gewijzigd:

            1. In het eerste lid vervalt “vast”.

            2. Het derde lid vervalt.

            C

            Artikel 160 komt te luiden:

            Artikel 160

            1. Het college is bevoegd.

            D.

            Artikel 155 vervalt.

            Artikel II

            Deze wet treedt in werking op 1 januari 2028.
            """))
                .containsExactly(
                        "I | De Gemeentewet wordt als volgt gewijzigd:",
                        "I onder A | In artikel 151c wordt “camera” vervangen door “toestel”.",
                        "I onder B | Artikel 151d wordt als volgt gewijzigd:",
                        "I onder B sub 1 | In het eerste lid vervalt “vast”.",
                        "I onder B sub 2 | Het derde lid vervalt.",
                        "I onder C | Artikel 160 komt te luiden:",
                        "160 lid 1 | Het college is bevoegd.",
                        "I onder D | Artikel 155 vervalt.",
                        "II | Deze wet treedt in werking op 1 januari 2028.");
    }

    @Test
    void a_sentence_about_an_article_keeps_its_words() {
        assertThat(cut("Artikel 155 vervalt.\n\n"
                        + "Artikel 151c wordt als volgt gewijzigd:\n\n"
                        + "Lid 3 geldt niet.\n\n"
                        + "Hoofdstuk 2 vervalt."))
                .containsExactly(
                        "1 | Artikel 155 vervalt.",
                        "2 | Artikel 151c wordt als volgt gewijzigd:",
                        "3 | Lid 3 geldt niet.",
                        "4 | Hoofdstuk 2 vervalt.");
    }

    @Test
    void a_numbered_memo_keeps_its_numbers_and_joins_its_headings() {
        assertThat(cut("""
            1. Inleiding

            Gemeenten vragen om duidelijkheid.

            Dat is hier nodig.

            2. Voorstel

            Wij stellen voor de regels te vereenvoudigen.

            2.1. De raad stelt kaders.

            3. Besluit.
            """))
                .containsExactly(
                        "1 | Inleiding / Gemeenten vragen om duidelijkheid.",
                        "1 alinea 2 | Dat is hier nodig.",
                        "2 | Voorstel / Wij stellen voor de regels te vereenvoudigen.",
                        "2.1 | De raad stelt kaders.",
                        "3 | Besluit.");
    }

    @Test
    void plain_paragraphs_are_counted_past_what_is_taken_or_stands_further_on() {
        assertThat(cut("Een.\r\n\r\nTwee.\r\nVerder.\r\n\u00a0\r\nDrie."))
                .containsExactly("1 | Een.", "2 | Twee. / Verder.", "3 | Drie.");
        assertThat(cut("Vooraf.\n\nNog iets.\n\n2. De raad beslist.", new Paragraph("7", "Zeven")))
                .containsExactly("7 | Zeven", "3 | Vooraf.", "4 | Nog iets.", "2 | De raad beslist.");
    }

    @Test
    void a_number_that_is_taken_stays_in_the_text() {
        assertThat(cut("Artikel 1 Doel\n\nDe raad beslist.", new Paragraph("1", "Zo")))
                .containsExactly("1 | Zo", "2 | Artikel 1 Doel / De raad beslist.");
    }

    @Test
    void without_an_empty_line_each_line_that_begins_as_an_article_begins_a_paragraph() {
        assertThat(cut("Artikel 1\n"
                        + "Deze wet gaat over camera’s.\n"
                        + "Artikel 2 Bevoegdheid\n"
                        + "1. De raad beslist.\n"
                        + "2. Het college voert uit.\n"
                        + "Artikel 3: De wet vervalt in 2030."))
                .containsExactly(
                        "1 | Deze wet gaat over camera’s.",
                        "2 | Bevoegdheid / 1. De raad beslist. / 2. Het college voert uit.",
                        "3 | De wet vervalt in 2030.");
        assertThat(cut("De raad beslist.\nHet college voert uit.")).hasSize(1);
    }

    /** From wetten.overheid.nl leden come without a dot. */
    @Test
    void leden_need_no_dot_in_an_article() {
        assertThat(cut("Artikel 5\n\n1 De raad beslist.\n\n2 Het college voert uit.\n\n4 Gemeenten doen mee."))
                .containsExactly(
                        "5 lid 1 | De raad beslist.",
                        "5 lid 2 | Het college voert uit.",
                        "5 lid 2 alinea 2 | 4 Gemeenten doen mee.");
    }

    @Test
    void a_title_may_stand_below_its_heading_and_a_heading_without_text_stays() {
        assertThat(cut("Artikel 1\n"
                        + "Doel\n\n"
                        + "1. De raad beslist.\n\n"
                        + "Artikel 2\n\n"
                        + "Uitvoering\n\n"
                        + "Het college voert uit.\n\n"
                        + "Artikel 3 (vervallen)\n\n"
                        + "Artikel 4\n\n"
                        + "Bijlage"))
                .containsExactly(
                        "1 lid 1 | Doel / De raad beslist.",
                        "2 | Uitvoering / Het college voert uit.",
                        "3 | (vervallen)",
                        "4 | Bijlage");
        assertThat(cut("De raad beslist.\n\nHoofdstuk 2\n\nArtikel 9"))
                .containsExactly("aanhef | De raad beslist.", "9 | Hoofdstuk 2");
        assertThat(cut("  \n\n ")).isEmpty();
    }

    @Test
    void a_number_is_never_longer_than_the_service_takes() {
        assertThat(cut("Artikel 1234:5678:9012ab\n\n1. De raad beslist.\n\n2. Het college voert uit."))
                .containsExactly("1 | Artikel 1234:5678:9012ab / 1. De raad beslist.", "2 | 2. Het college voert uit.");
    }

    @Test
    @Timeout(20)
    void a_long_text_is_cut_at_once() {
        for (String part : List.of(
                "Artikel 1.",
                "1. ",
                "Lid ",
                "\u00a7 ",
                "Artikel ",
                "Hoofdstuk 1 A",
                "1:1:1",
                "A\n",
                "a\n\n",
                " ",
                "Artikel 1\n")) {
            String text = part.repeat(100_000 / part.length());
            long began = System.nanoTime();
            assertThat(PastedText.cut(text, List.of())).isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).as(part).isLessThan(Duration.ofSeconds(5));
        }
    }
}

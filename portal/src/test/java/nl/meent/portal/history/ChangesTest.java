package nl.meent.portal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meent.portal.history.Piece.Kind;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void words_that_were_replaced_stand_beside_each_other() {
        assertThat(Changes.between("Wij bewaren 90 dagen.", "Wij bewaren 28 dagen."))
                .containsExactly(
                        new Piece(Kind.SAME, "Wij bewaren "),
                        new Piece(Kind.REMOVED, "90"),
                        new Piece(Kind.ADDED, "28"),
                        new Piece(Kind.SAME, " dagen."));
    }

    @Test
    void a_line_that_was_added_is_added_as_a_whole() {
        assertThat(Changes.between("Eerst\nLaatst", "Eerst\nEr tussen\nLaatst"))
                .containsExactly(
                        new Piece(Kind.SAME, "Eerst\n"),
                        new Piece(Kind.ADDED, "Er tussen\n"),
                        new Piece(Kind.SAME, "Laatst"));
    }

    @Test
    void what_is_kept_and_added_is_the_new_text_and_what_is_kept_and_removed_the_old_one() {
        String before = "De FG adviseert.\n\nDat is  alles,\r\nzei hij. Ja!";
        String after = "De CISO adviseert ook.\n\nDat is bijna alles,\nzei zij.";
        List<Piece> pieces = Changes.between(before, after);
        assertThat(text(pieces, Kind.REMOVED)).isEqualTo(before);
        assertThat(text(pieces, Kind.ADDED)).isEqualTo(after);
    }

    @Test
    void from_nothing_and_to_nothing_everything_changes() {
        assertThat(Changes.between("", "Tekst")).containsExactly(new Piece(Kind.ADDED, "Tekst"));
        assertThat(Changes.between("Tekst", "")).containsExactly(new Piece(Kind.REMOVED, "Tekst"));
        assertThat(Changes.between("", "")).isEmpty();
    }

    @Test
    void much_that_stayed_the_same_is_left_out_except_around_the_change() {
        String much = words(1, 400);
        List<Piece> pieces = Changes.between(much + "oud " + much, much + "nieuw " + much);
        assertThat(pieces)
                .extracting(Piece::kind)
                .containsExactly(Kind.LEFT_OUT, Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME, Kind.LEFT_OUT);
        assertThat(pieces.get(1).text())
                .hasSizeBetween(200, 300)
                .startsWith(" ")
                .endsWith("woord400 ");
        assertThat(pieces.get(4).text()).hasSizeBetween(200, 300);
    }

    @Test
    void a_text_that_was_written_anew_is_replaced_as_a_whole() {
        String before = words(1, 2_500);
        String after = words(3_000, 5_500);
        assertThat(Changes.between(before, after))
                .containsExactly(
                        new Piece(Kind.REMOVED, before.strip()),
                        new Piece(Kind.ADDED, after.strip()),
                        new Piece(Kind.SAME, " "));
    }

    private static String words(int from, int until) {
        return IntStream.rangeClosed(from, until)
                .mapToObj(n -> "woord" + n + " ")
                .collect(Collectors.joining());
    }

    private static String text(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME || piece.kind() == kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}

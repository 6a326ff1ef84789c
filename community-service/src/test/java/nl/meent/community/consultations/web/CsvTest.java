package nl.meent.community.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\tx",
                "\r=1",
                "\n=HYPERLINK(1)",
                " =1+1",
                "  \n\t -1",
                "\u00a0=1",
                "\u3000=1",
                "\u2028@x",
                "\ufeff=1",
                "\u200b=1",
                "\u202e=1",
                "\uff1d1+1",
                "\uff0b1",
                "\uff0d1",
                "\uff20x",
                " \ufeff\uff1d1"
            })
    void what_a_spreadsheet_would_take_for_a_formula_is_a_text(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ja", " Ja, want 1+1=2", "1-2", "a=b", "\u00a0x@y", "\nNee", "'=1"})
    void another_text_stays_as_it_is(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }

    private static String cell(String text) {
        String row = Csv.of(List.of("kop"), List.of(List.of("x", text, "x"))).split("\r\n", 2)[1];
        String field = row.substring(2, row.length() - 4);
        return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }
}

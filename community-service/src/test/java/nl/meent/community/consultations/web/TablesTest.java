package nl.meent.community.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.meent.community.consultations.read.ShownResponse;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Results;
import nl.meent.events.consultations.Results.By;
import nl.meent.events.consultations.Results.Count;
import nl.meent.events.consultations.Results.Group;
import nl.meent.events.consultations.Results.Grouped;
import nl.meent.events.consultations.Results.GroupsOfQuestion;
import nl.meent.events.consultations.Results.OfParagraph;
import nl.meent.events.consultations.Results.OfQuestion;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet gets of a consultation, field by field. */
class TablesTest {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-1", "@SUM(A1)", "\tx", "\rx"})
    void what_a_spreadsheet_would_take_for_a_formula_is_text_in_a_field_and_in_a_heading(String text) {
        assertThat(Csv.of(List.of(text), List.of(List.of(text))).replace("\"", ""))
                .isEqualTo(BYTE_ORDER_MARK + "'" + text + "\r\n'" + text + "\r\n");
    }

    @Test
    void a_number_and_nothing_stay_what_they_are() {
        assertThat(Csv.of(List.of("a", "b", "c"), List.of(Arrays.asList(-1, null, "1=1"))))
                .isEqualTo(BYTE_ORDER_MARK + "a;b;c\r\n-1;;1=1\r\n");
    }

    @Test
    void a_response_is_a_row_with_whose_it_is_when_it_came_and_what_was_said_of_each_question() {
        ShownResponse shown = new ShownResponse(
                new Organisation("GM0344", "Utrecht", OrganisationKind.MUNICIPALITY),
                Instant.parse("2026-11-20T10:00:00Z"),
                List.of(
                        new Answer(
                                "tekst",
                                List.of(
                                        Map.of("paragraph", "1", "stance", "AGREE"),
                                        Map.of("paragraph", "2a", "stance", "CHANGE", "text", "Korter"))),
                        new Answer("keuze", List.of("Model", "Uren"))),
                "c0",
                "zout");
        assertThat(ResponsesTable.of(
                        List.of(
                                question("keuze", QuestionKind.MULTIPLE),
                                question("open", QuestionKind.OPEN),
                                question("tekst", QuestionKind.PARAGRAPHS)),
                        List.of(shown)))
                .isEqualTo(BYTE_ORDER_MARK
                        + "organisatie_code;organisatie;ingediend;vastlegging;Vraag keuze;Vraag open;Vraag tekst\r\n"
                        + "GM0344;Utrecht;2026-11-20T10:00:00Z;c0;Model | Uren;;1 AGREE | 2a CHANGE Korter\r\n");
    }

    @Test
    void a_count_is_a_row_of_everybody_of_a_paragraph_and_of_each_group_and_empty_where_it_is_withheld() {
        Results results = new Results(
                12L,
                List.of(
                        new OfQuestion("keuze", List.of(new Count("Ja", 12L), new Count("Nee", null)), null, null),
                        new OfQuestion(
                                "tekst",
                                List.of(),
                                null,
                                null,
                                List.of(new OfParagraph("2a", List.of(new Count("AGREE", 6L)))))),
                List.of(new Grouped(
                        By.SIZE,
                        List.of(new GroupsOfQuestion(
                                "keuze",
                                List.of(new Group(
                                        List.of("UNDER_20000", "UNDER_50000"), List.of(new Count("Ja", 7L)))))))),
                null);
        assertThat(ResultsTable.of(
                        List.of(question("keuze", QuestionKind.SINGLE), question("tekst", QuestionKind.PARAGRAPHS)),
                        results))
                .isEqualTo(BYTE_ORDER_MARK
                        + "vraag_id;vraag;indeling;groep;waarde;aantal\r\n"
                        + "keuze;Vraag keuze;ALLE;ALLE;Ja;12\r\n"
                        + "keuze;Vraag keuze;ALLE;ALLE;Nee;\r\n"
                        + "keuze;Vraag keuze;SIZE;UNDER_20000 + UNDER_50000;Ja;7\r\n"
                        + "tekst;Vraag tekst;ALLE;ALLE;2a AGREE;6\r\n");
    }

    private static Question question(String id, QuestionKind kind) {
        return new Question(id, kind, "Vraag " + id, null, false, List.of(), null, null);
    }
}

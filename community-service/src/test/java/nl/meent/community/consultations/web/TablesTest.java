package nl.meent.community.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.meent.community.consultations.read.ShownResponse;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Paragraph;
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
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.runtime.web.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table is read by people: in their words, and in the time that their clocks say. */
class TablesTest {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Question ROLE =
            new Question("rol", QuestionKind.STATEMENT, "De FG adviseert.", null, true, List.of(), null, null);
    private static final Question TEXT = new Question(
            "tekst",
            QuestionKind.PARAGRAPHS,
            "De tekst",
            null,
            true,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(new Paragraph("2a", "Er komt een register.")));
    private static final Results RESULTS = new Results(
            12L,
            List.of(
                    new OfQuestion("rol", List.of(new Count("AGREE", 12L)), null, null),
                    new OfQuestion(
                            "tekst",
                            List.of(),
                            null,
                            null,
                            List.of(new OfParagraph("2a", List.of(new Count("CHANGE", null)))))),
            List.of(new Grouped(
                    By.SIZE,
                    List.of(new GroupsOfQuestion(
                            "rol",
                            List.of(new Group(List.of("UNDER_20000", "OTHER"), List.of(new Count("AGREE", 6L)))))))),
            null);

    @Test
    void results_say_everything_in_the_language_of_the_request() {
        assertThat(ResultsTable.of(List.of(ROLE, TEXT), RESULTS, new TableWords(Language.DUTCH)))
                .contains("rol;De FG adviseert.;alle;alle;Eens;12")
                .contains("rol;De FG adviseert.;inwoners;minder dan 20.000 + Onbekend of buiten een gemeente;Eens;6")
                .contains("tekst;De tekst;alle;alle;2a Wijzigen;")
                .doesNotContain("AGREE", "CHANGE", "UNDER", "OTHER");
        assertThat(ResultsTable.of(List.of(ROLE, TEXT), RESULTS, new TableWords(Language.ENGLISH)))
                .contains("question_id;question;grouping;group;value;count")
                .contains("rol;De FG adviseert.;all;all;Agree;12");
    }

    @Test
    void moments_are_in_dutch_time_in_winter_and_in_summer() {
        TableWords words = new TableWords(Language.DUTCH);
        assertThat(words.time(Instant.parse("2026-01-05T08:05:09Z"))).isEqualTo("2026-01-05 09:05:09");
        assertThat(words.time(Instant.parse("2026-07-31T22:30:00Z"))).isEqualTo("2026-08-01 00:30:00");
        assertThat(words.value(TEXT, List.of(Map.of("paragraph", "2a")))).isEqualTo(List.of(Map.of("paragraph", "2a")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_group_has_a_name(Language language) {
        TableWords words = new TableWords(language);
        for (MemberFunction function : MemberFunction.values()) {
            assertThat(words.say("group.FUNCTION." + function)).isNotEqualTo("group.FUNCTION." + function);
        }
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
                        List.of(shown),
                        new TableWords(Language.DUTCH)))
                .isEqualTo(BYTE_ORDER_MARK
                        + "organisatie_code;organisatie;ingestuurd (Nederlandse tijd);vastlegging;Vraag keuze;Vraag"
                        + " open;Vraag tekst\r\n"
                        + "GM0344;Utrecht;2026-11-20 11:00:00;c0;Model | Uren;;1 Eens | 2a Wijzigen Korter\r\n");
    }

    private static Question question(String id, QuestionKind kind) {
        return new Question(id, kind, "Vraag " + id, null, false, List.of(), null, null);
    }
}

package nl.meent.community.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import nl.meent.runtime.web.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table is read by people: in their words, and in the time that their clocks say. */
class TablesTest {

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
}

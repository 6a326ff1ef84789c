package nl.meent.search.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.Paragraph;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.consultations.Section;
import nl.meent.search.documents.DocumentRule.Occasion;
import nl.meent.search.documents.Passage;
import nl.meent.search.documents.SearchDocument;
import org.junit.jupiter.api.Test;

class ConsultationDocumentsTest {

    private static final Instant OPENS = Instant.parse("2026-11-02T08:00:00Z");

    @Test
    void a_consultation_is_found_by_its_sections_and_by_the_texts_that_it_asks_about() {
        SearchDocument found = document(new ConsultationContent(
                "Titel",
                "Beleid",
                "Inleiding",
                List.of(),
                List.of(new Question(
                        "q1",
                        QuestionKind.PARAGRAPHS,
                        "Wat vindt u?",
                        null,
                        true,
                        List.of(),
                        null,
                        null,
                        "a",
                        null,
                        List.of(new Paragraph("1", "Het college houdt een register.")))),
                new Audience(List.of(), List.of(), List.of(), List.of(), List.of()),
                OPENS,
                OPENS.plusSeconds(3600),
                ResponsePer.MEMBER,
                Publication.NONE,
                List.of(new Section("a", "Vooraf", "Lees dit **eerst**."), new Section("b", "Slot", null))));

        assertThat(found.body()).isEqualTo("Inleiding\nBeleid\nVooraf\nLees dit eerst.\nSlot");
        assertThat(found.discussion())
                .containsExactly(
                        new Passage("q1", Passage.Kind.QUESTION, "Wat vindt u?\nHet college houdt een register."));
    }

    private static SearchDocument document(ConsultationContent content) {
        return Objects.requireNonNull(new ConsultationDocuments()
                .after(
                        new ConsultationOpened(ConsultationId.next(), content, OPENS, OPENS.plusSeconds(3600)),
                        null,
                        new Occasion(
                                1,
                                OPENS,
                                member -> {
                                    throw new IllegalArgumentException(member.toString());
                                },
                                theme -> theme.value())));
    }
}

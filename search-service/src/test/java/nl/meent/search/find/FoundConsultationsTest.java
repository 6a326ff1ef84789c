package nl.meent.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.Paragraph;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.search.testing.SearchTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FoundConsultationsTest extends SearchTest {

    private static final Instant OPENS = Instant.parse("2026-02-01T08:00:00Z");
    private static final int PARAGRAPHS = 200;
    private static final int LONGEST = 10_000;

    @Test
    void a_law_as_long_as_one_may_be_is_found_by_the_words_of_its_last_paragraph() {
        String text = "De gemeente wijst een functionaris aan. ".repeat(LONGEST / 40);
        List<Paragraph> law = IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(number ->
                        new Paragraph("Artikel " + number, number == PARAGRAPHS ? "Slot over " + unique : text))
                .toList();
        ConsultationId id = ConsultationId.next();
        long opened = log.append(new ConsultationOpened(id, contentWith(law), OPENS, OPENS.plusSeconds(3600)));

        JsonNode found = member().finds(opened, unique);

        assertThat(found.at("/items/0/id").stringValue()).isEqualTo(id.toString());
        assertThat(found.at("/items/0/snippetHtml").stringValue()).contains("Slot over <mark>" + unique + "</mark>");
    }

    private static ConsultationContent contentWith(List<Paragraph> law) {
        Question question = new Question(
                "wet",
                QuestionKind.PARAGRAPHS,
                "Wat vindt u van de wet?",
                null,
                false,
                List.of(),
                null,
                null,
                null,
                null,
                law);
        return new ConsultationContent(
                "Raadpleging",
                "Beleid",
                "Inleiding",
                List.of(),
                List.of(question),
                new Audience(List.of(), List.of(), List.of(), List.of(), List.of()),
                OPENS,
                OPENS.plusSeconds(3600),
                ResponsePer.MEMBER,
                Publication.NONE);
    }
}

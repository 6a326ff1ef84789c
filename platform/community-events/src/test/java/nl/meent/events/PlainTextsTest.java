package nl.meent.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What members write is personal data. Texts that are stored plain outlive whoever typed them: they are the association's,
 * and docs/adr/0011 and docs/adr/0015 say why. Whoever wants one more changes that decision first.
 */
class PlainTextsTest {

    @Test
    void only_texts_of_the_association_are_stored_plain() {
        assertThat(StoredEvents.all().keySet().stream()
                        .flatMap(PlainTextsTest::textsOf)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "ThemeAdded.name",
                        "ThemeAdded.description",
                        "ThemeAdded.synonyms",
                        "CircleCreated.name",
                        "CircleCreated.description",
                        "CircleCreated.welcome",
                        "Organisation.code",
                        "Organisation.name",
                        "Audience.organisations",
                        "ConsultationContent.title",
                        "ConsultationContent.development",
                        "ConsultationContent.body",
                        "BackgroundDocument.title",
                        "BackgroundDocument.url",
                        "AttachedFile.id",
                        "AttachedFile.name",
                        "AttachedFile.mediaType",
                        "Question.id",
                        "Question.text",
                        "Question.help",
                        "Question.options",
                        "Question.section",
                        "Condition.questionId",
                        "Condition.anyOf",
                        "Paragraph.number",
                        "Paragraph.text",
                        "Section.id",
                        "Section.title",
                        "Section.intro",
                        "QuestionClarified.questionId",
                        "QuestionClarified.text",
                        "DeadlineExtended.reason",
                        "ConsultationWithdrawn.reason",
                        "Outcome.summary",
                        "OutcomeOfQuestion.questionId",
                        "OutcomeOfQuestion.heard",
                        "OutcomeOfQuestion.done",
                        "Citation.questionId",
                        "TagCount.tag",
                        "ConsultationFollowedUp.questionId",
                        "ConsultationFollowedUp.text",
                        "PassageTagged.questionId",
                        "PassageTagged.tag",
                        "ResponseSubmitted.commitment", // a hash that nobody can try out without the salt
                        "ResponseRevised.commitment",
                        "Results.counted", // the same hashes
                        "OfQuestion.questionId",
                        "OfQuestion.order", // options of the association
                        "OfParagraph.number",
                        "Count.value", // likewise
                        "GroupsOfQuestion.questionId",
                        "Group.groups"); // codes of functions, provinces, sizes
    }

    @Test
    void a_text_is_found_wherever_it_stands_and_what_is_sealed_is_not() {
        record Line(String said) {}
        record Offender(String plain, List<Line> lines, Personal<String> sealed, Personal<List<Line>> sealedLines) {}

        assertThat(textsOf(Offender.class)).containsExactlyInAnyOrder("Offender.plain", "Line.said");
    }

    private static Stream<String> textsOf(Class<?> type) {
        return Stream.ofNullable(type.getRecordComponents())
                .flatMap(Arrays::stream)
                .filter(component -> !isAnId(component))
                .flatMap(component -> textsIn(component.getGenericType(), component));
    }

    private static Stream<String> textsIn(Type type, RecordComponent component) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == Personal.class
                    ? Stream.empty()
                    : textsIn(list.getActualTypeArguments()[0], component);
        }
        Class<?> plain = (Class<?>) type;
        return plain == String.class || plain == Object.class
                ? Stream.of(component.getDeclaringRecord().getSimpleName() + "." + component.getName())
                : textsOf(plain);
    }

    private static boolean isAnId(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonValue.class);
    }
}

package nl.meent.community.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.bodies.BodyReader;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is taken out as a file and brought in again is the same, whatever was drafted. */
class ConsultationFileTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final BodyReader READER = new BodyReader(JsonMapper.builder().build(), VALIDATOR);
    private static final ConsultationFile FILE = new ConsultationFile(READER);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Property(tries = 300)
    void what_is_exported_and_imported_is_the_same(@ForAll("drafts") ObjectNode draft) {
        ConsultationContent before = content(draft);
        String text = FILE.write(before).toPrettyString();
        assertThat(imported(text).value()).isEqualTo(before);
    }

    @Property(tries = 100)
    void a_copy_differs_in_its_title_and_times_alone(@ForAll("drafts") ObjectNode draft) {
        ConsultationContent before = content(draft);
        ObjectNode expected = FILE.write(before);
        ObjectNode copy = FILE.write(FILE.copyOf(before).value());
        assertThat(copy.path("title").asString()).endsWith(" (kopie)").hasSizeLessThanOrEqualTo(200);
        assertThat(copy.path("opensAt").isNull() && copy.path("closesAt").isNull())
                .isTrue();
        for (String other : List.of("title", "opensAt", "closesAt")) {
            expected.remove(other);
            copy.remove(other);
        }
        assertThat(copy).isEqualTo(expected);
    }

    @Example
    void a_copy_of_a_copy_says_so_once_and_no_sign_is_halved() {
        assertThat(FILE.copyOf(content(titled("Palen (kopie)"))).title()).isEqualTo("Palen (kopie)");
        String title = FILE.copyOf(content(titled("x".repeat(191) + "\ud83d\ude00" + "y")))
                .title();
        assertThat(title).isEqualTo("x".repeat(191) + " (kopie)");
    }

    @Example
    void what_is_no_consultation_of_this_format_is_refused_at_its_format() {
        for (String file : List.of("{}", "{\"format\": 1}", "{\"format\": \"iets\"}", "{\"title\": \"Palen\"}")) {
            assertThat(refused(file))
                    .extracting(InvalidField::pointer, InvalidField::rejection)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("/format", ImportRejection.NOT_OURS));
        }
        assertThat(refused("[]")).extracting(InvalidField::pointer).containsExactly("");
        for (String newer : List.of("meent-consultation/2", "meent-consultation/10", "meent-consultation/31")) {
            assertThat(refused("{\"format\": \"" + newer + "\", \"title\": \"Palen\"}"))
                    .extracting(InvalidField::rejection)
                    .containsExactly(ImportRejection.NEWER_FORMAT);
        }
    }

    @Example
    void what_no_draft_has_is_named_wherever_it_stands() {
        JsonNode file = READER.parse("""
            {"format": "meent-consultation/1", "title": "Palen", "titel": "Palen",
             "questions": [{"id": "a", "kind": "OPEN", "text": "Wat?"}, {"id": "b", "kind": "OPEN", "text": "En?", "a/b": 1}],
             "audience": {"functions": ["FG"], "function": null}}\
            """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(FILE.unknown(file))
                .extracting(InvalidField::pointer)
                .containsExactly("/titel", "/questions/1/a~1b", "/audience/function");
    }

    private static ConsultationContent content(ObjectNode draft) {
        return ((ConsultationBody) READER.bind(draft.deepCopy(), READER.type(ConsultationBody.class))).value();
    }

    private static ConsultationBody imported(String file) {
        return Objects.requireNonNull(FILE.read(READER.parse(file.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .checked(_ -> Mono.just(List.of()))
                .block());
    }

    private static List<InvalidField> refused(String file) {
        return Objects.requireNonNull(catchThrowableOfType(InvalidException.class, () -> imported(file)))
                .fields();
    }

    private static ObjectNode titled(String title) {
        return JSON.objectNode().put("title", title);
    }

    @Provide
    Arbitrary<ObjectNode> drafts() {
        return Combinators.combine(
                        texts(200),
                        texts(2_000),
                        questionnaires(),
                        documents().list().ofMaxSize(3),
                        audiences(),
                        moments(),
                        Arbitraries.of("MEMBER", "ORGANISATION"),
                        Arbitraries.of("WITH_ORGANISATION", "WITHOUT_NAME", "AGGREGATE_ONLY", "NONE"))
                .as((title, body, questionnaire, documents, audience, moment, per, publication) -> {
                    ObjectNode draft = titled(title).put("body", body).put("development", body);
                    draft.setAll(questionnaire);
                    draft.set("documents", array(documents));
                    draft.set("audience", audience);
                    draft.put("opensAt", moment).put("closesAt", moment);
                    return draft.put("responsePer", per).put("publication", publication);
                });
    }

    private static Arbitrary<ObjectNode> questionnaires() {
        return Combinators.combine(
                        questions().list().ofMaxSize(4), sections().list().ofMaxSize(2))
                .as((questions, sections) -> {
                    ObjectNode questionnaire = JSON.objectNode();
                    questionnaire.set("questions", array(questions));
                    questionnaire.set("sections", array(sections));
                    return questionnaire;
                });
    }

    private static Arbitrary<ObjectNode> questions() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withChars("abcXYZ019_-")
                                .ofMinLength(1)
                                .ofMaxLength(60),
                        Arbitraries.of("OPEN", "SINGLE", "MULTIPLE", "SCALE", "RANKING", "STATEMENT", "PARAGRAPHS"),
                        texts(300),
                        texts(100).injectNull(0.3),
                        Arbitraries.of(true, false),
                        texts(50).list().ofMaxSize(4),
                        Arbitraries.integers()
                                .between(-999_999_999, 999_999_999)
                                .injectNull(0.5),
                        depending())
                .as((id, kind, text, help, required, options, max, depending) -> {
                    ObjectNode question =
                            JSON.objectNode().put("id", id).put("kind", kind).put("text", text);
                    question.put("help", help).put("required", required).put("max", max);
                    question.set("options", strings(options));
                    question.setAll(depending);
                    return question;
                });
    }

    /** What a question has of a section, of an earlier question and of a text to comment on. */
    private static Arbitrary<ObjectNode> depending() {
        return Combinators.combine(
                        Arbitraries.of("deel", "ander").injectNull(0.5),
                        texts(50).list().ofMinSize(1).ofMaxSize(3).injectNull(0.5),
                        texts(200).list().ofMaxSize(3))
                .as((section, anyOf, paragraphs) -> {
                    ObjectNode depending = JSON.objectNode().put("section", section);
                    if (anyOf != null) {
                        ObjectNode condition = JSON.objectNode().put("questionId", "eerder");
                        condition.set("anyOf", strings(anyOf));
                        depending.set("condition", condition);
                    }
                    List<ObjectNode> numbered = new java.util.ArrayList<>();
                    paragraphs.forEach(text -> numbered.add(JSON.objectNode()
                            .put("number", numbered.size() + "a")
                            .put("text", text)));
                    depending.set("paragraphs", array(numbered));
                    return depending;
                });
    }

    private static Arbitrary<ObjectNode> sections() {
        return Combinators.combine(
                        Arbitraries.of("deel", "ander"), texts(100), texts(500).injectNull(0.3))
                .as((id, title, intro) ->
                        JSON.objectNode().put("id", id).put("title", title).put("intro", intro));
    }

    private static Arbitrary<ObjectNode> documents() {
        return Combinators.combine(texts(100), Arbitraries.of("https://vng.nl/stuk", "/berichten/1"))
                .as((title, url) -> JSON.objectNode().put("title", title).put("url", url));
    }

    private static Arbitrary<ObjectNode> audiences() {
        Arbitrary<List<String>> codes =
                Arbitraries.of("GM0344", "sensoren", "fg-kring", "VNG").list().ofMaxSize(4);
        return Combinators.combine(Arbitraries.of("FG", "CISO", "OTHER").list().ofMaxSize(3), codes, codes, codes)
                .as((functions, circles, themes, organisations) -> {
                    ObjectNode audience = JSON.objectNode();
                    audience.set("functions", strings(functions));
                    audience.set("circles", strings(circles));
                    audience.set("themes", strings(themes));
                    audience.set("organisations", strings(organisations));
                    return audience;
                });
    }

    private static Arbitrary<String> moments() {
        return Arbitraries.longs()
                .between(0, 4_102_444_800_000_000L)
                .map(micros -> java.time.Instant.EPOCH
                        .plus(micros, java.time.temporal.ChronoUnit.MICROS)
                        .toString());
    }

    /** Visible at both ends, with what JSON and files find hard in between. */
    private static Arbitrary<String> texts(int most) {
        return Arbitraries.strings()
                .withChars("ab \"\\/{}[]:,'é€<>&%")
                .ofMaxLength(most - 4)
                .map(middle -> "x" + middle + "\ud83d\ude00.");
    }

    private static ArrayNode strings(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        new ArrayList<>(texts).forEach(array::add);
        return array;
    }

    private static ArrayNode array(List<ObjectNode> nodes) {
        ArrayNode array = JSON.arrayNode();
        nodes.forEach(array::add);
        return array;
    }
}

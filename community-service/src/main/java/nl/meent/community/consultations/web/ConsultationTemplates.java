package nl.meent.community.consultations.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an advocate can begin with: a questionnaire per purpose, as a file that anybody could bring in. */
@Component
class ConsultationTemplates {

    private static final List<String> IDS = List.of("uitvoeringstoets", "position-paper", "behoeftepeiling");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Template> all =
            IDS.stream().map(ConsultationTemplates::read).toList();

    /** A text in both languages of the platform. */
    record Words(String nl, String en) {}

    /**
     * A template.
     *
     * @param id           its name in addresses
     * @param name         what it is called
     * @param purpose      what it is for, in a sentence
     * @param consultation the questionnaire, in the format of {@link ConsultationFile}
     */
    record Template(String id, Words name, Words purpose, JsonNode consultation) {}

    /** All of them, in the order in which they are offered. */
    List<Template> all() {
        return all;
    }

    /** The one with this id, or empty. */
    Optional<Template> find(String id) {
        return all.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private static Template read(String id) {
        try (InputStream in = new ClassPathResource("meent/consultation-templates/" + id + ".json").getInputStream()) {
            return JSON.readValue(in, Template.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

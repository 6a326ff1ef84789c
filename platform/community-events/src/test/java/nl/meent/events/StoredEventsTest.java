package nl.meent.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored for ever is approved, not asserted: every version of every event has a full and a minimal sample, which
 * must be what the code writes and what the code reads. A new event writes its samples at the first run; they are
 * committed with it, and from then on they never change; if a property is added that may be absent, the ones of before stay too,
 * as {@code before-…}.
 */
class StoredEventsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Class<?>> events() {
        return StoredEvents.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_stored_is_written_and_read_as_it_was_approved(Class<?> event) throws IOException {
        approve(event, "full", new SampleValues(true).of(event));
        approve(event, "minimal", new SampleValues(false).of(event));
    }

    @Test
    void every_approved_sample_has_an_event_that_reads_it() throws IOException {
        List<String> known = StoredEvents.all().values().stream()
                .map(StoredName::toString)
                .map(name -> name.replace('/', '.'))
                .toList();
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            assertThat(samples.map(sample -> sample.getFileName().toString())
                            .map(file -> file.replaceFirst("[.](full|minimal|before-[a-z-]+)[.]json$", ""))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    /** And nothing of it is lost when it is written again. */
    @ParameterizedTest
    @MethodSource("samplesOfBefore")
    void what_was_stored_before_a_property_was_added_is_still_read(Path sample) throws IOException {
        String[] name = sample.getFileName().toString().split("[.]", -1);
        Class<?> event = Objects.requireNonNull(
                StoredEvents.classOf(new StoredName(name[0] + "." + name[1], Integer.parseInt(name[2]))));
        JsonNode before = json.readTree(Files.readString(sample));
        JsonNode again = json.valueToTree(json.treeToValue(before, event));
        assertThat(before.properties()).isNotEmpty();
        assertNothingLost(sample.getFileName().toString(), before, again);
    }

    private static void assertNothingLost(String where, JsonNode before, JsonNode again) {
        if (before.isObject()) {
            before.properties()
                    .forEach(each ->
                            assertNothingLost(where + "/" + each.getKey(), each.getValue(), again.path(each.getKey())));
        } else if (before.isArray()) {
            assertThat(again.size()).as(where).isEqualTo(before.size());
            IntStream.range(0, before.size())
                    .forEach(i -> assertNothingLost(where + "/" + i, before.path(i), again.path(i)));
        } else {
            assertThat(again.toString()).as(where).isEqualTo(before.toString());
        }
    }

    static List<Path> samplesOfBefore() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            return samples.filter(sample -> sample.toString().contains(".before-"))
                    .toList();
        }
    }

    /** Followers are tested with these, so a new event is covered by itself. */
    @Test
    void a_follower_gets_every_event_without_a_trace_of_what_was_erased() {
        assertThat(Samples.known()).hasSameSizeAs(StoredEvents.all().keySet());
        assertThat(json.writeValueAsString(Samples.known())).contains("\"known\"");
        assertThat(Samples.erased()).hasSize(2 * StoredEvents.all().size());
        assertThat(json.writeValueAsString(Samples.erased()))
                .contains("\"erased\"")
                .doesNotContain("\"known\"", "\"subject\"");
    }

    @Test
    void names_are_kebab_case_and_survive_the_way_through_a_cloud_event() {
        assertThat(StoredEvents.all().values()).allSatisfy(name -> {
            assertThat(name.name()).matches("[a-z]+(-[a-z]+)*[.][a-z]+(-[a-z]+)*");
            assertThat(StoredName.ofCloudEventType(name.cloudEventType())).isEqualTo(name);
        });
    }

    private void approve(Class<?> event, String kind, Object sample) throws IOException {
        StoredName name = Objects.requireNonNull(StoredEvents.nameOf(event));
        Path file = SAMPLES.resolve(name.name() + "." + name.revision() + "." + kind + ".json");
        String written = json.writeValueAsString(sample) + "\n";
        if (!Files.exists(file)) {
            Files.createDirectories(SAMPLES);
            Files.writeString(file, written);
            fail("There was no sample of %s yet: it is written, look at it and commit it", name);
        }
        String approved = Files.readString(file);
        assertThat(written).as("what is written for %s", name).isEqualTo(approved);
        assertThat(json.readValue(approved, event))
                .as("what is read for %s", name)
                .isEqualTo(sample);
    }
}

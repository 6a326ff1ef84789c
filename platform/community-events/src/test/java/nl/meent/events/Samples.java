package nl.meent.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationDrafted;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ResponseSubmitted;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.members.MemberRegistered;
import nl.meent.events.posts.AnswerGiven;
import nl.meent.events.posts.PostPublished;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The approved samples of every event that was ever stored, as a follower gets them. All are about the same few ids. */
public final class Samples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Class<?>> BEGINNINGS = List.of(
            MemberRegistered.class,
            CircleCreated.class,
            PostPublished.class,
            AnswerGiven.class,
            MeetupScheduled.class,
            ConsultationDrafted.class,
            ConsultationApproved.class,
            ConsultationOpened.class,
            ResponseSubmitted.class);

    private Samples() {}

    /** Every event, in its full form, in order of name: personal data is known. */
    public static List<CommunityEvent> known() {
        return all().map(event -> read(event.getKey(), "full", false)).toList();
    }

    /** Every event, in its full form and then in its minimal one: the keys of all personal data have been destroyed. */
    public static List<CommunityEvent> erased() {
        return all().flatMap(
                        event -> Stream.of(read(event.getKey(), "full", true), read(event.getKey(), "minimal", true)))
                .toList();
    }

    /** As {@link #erased()}, each event behind those that began what it is about. */
    public static List<List<CommunityEvent>> erasedStories() {
        return erased().stream().map(Samples::story).toList();
    }

    private static List<CommunityEvent> story(CommunityEvent event) {
        return Stream.concat(
                        BEGINNINGS.stream().filter(begun -> isAboutTheSame(begun, event)), Stream.of(event.getClass()))
                .distinct()
                .map(type -> type == event.getClass() ? event : read(type, "full", true))
                .toList();
    }

    private static boolean isAboutTheSame(Class<?> begun, CommunityEvent event) {
        return Stream.of(begun.getInterfaces()).anyMatch(kind -> kind.isInstance(event));
    }

    private static Stream<Map.Entry<Class<?>, StoredName>> all() {
        return StoredEvents.all().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(StoredName::toString)));
    }

    private static CommunityEvent read(Class<?> event, String form, boolean erased) {
        StoredName name = Objects.requireNonNull(StoredEvents.nameOf(event));
        JsonNode sample = sample("/samples/" + name.name() + "." + name.revision() + "." + form + ".json");
        return (CommunityEvent) JSON.treeToValue(erased ? withoutKeys(sample) : sample, event);
    }

    private static JsonNode sample(String path) {
        try (InputStream text = Objects.requireNonNull(Samples.class.getResourceAsStream(path), path)) {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    private static JsonNode withoutKeys(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.has("known")) {
                return JSON.createObjectNode().put("erased", true);
            }
            object.properties().forEach(property -> property.setValue(withoutKeys(property.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, withoutKeys(array.get(i)));
            }
        }
        return node;
    }
}

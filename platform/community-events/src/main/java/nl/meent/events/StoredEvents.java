package nl.meent.events;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.events.circles.CircleEvent;
import nl.meent.events.consultations.ConsultationEvent;
import nl.meent.events.consultations.PassageEvent;
import nl.meent.events.consultations.ResponseEvent;
import nl.meent.events.meetups.MeetupEvent;
import nl.meent.events.members.MemberEvent;
import nl.meent.events.posts.PostEvent;
import nl.meent.events.posts.PostMarkEvent;
import nl.meent.events.themes.ThemeEvent;
import org.jspecify.annotations.Nullable;

/** The one list of what is stored: every event class with its stored name and revision. */
public final class StoredEvents {

    private static final List<Class<?>> KINDS = List.of(
            MemberEvent.class,
            CircleEvent.class,
            ThemeEvent.class,
            PostEvent.class,
            PostMarkEvent.class,
            MeetupEvent.class,
            ConsultationEvent.class,
            ResponseEvent.class,
            PassageEvent.class);

    private static final Map<StoredName, Class<?>> BY_NAME = KINDS.stream()
            .flatMap(kind -> Stream.of(Objects.requireNonNull(kind.getPermittedSubclasses())))
            .collect(Collectors.toUnmodifiableMap(StoredEvents::declaredName, Function.identity()));

    private static final Map<Class<?>, StoredName> BY_CLASS =
            BY_NAME.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private StoredEvents() {}

    /** All event classes with their names. */
    public static Map<Class<?>, StoredName> all() {
        return BY_CLASS;
    }

    /** The stored name of an event class; null for any other class. */
    public static @Nullable StoredName nameOf(Class<?> event) {
        return BY_CLASS.get(event);
    }

    /** The class that reads a stored name; null for a name that this version does not know. */
    public static @Nullable Class<?> classOf(StoredName name) {
        return BY_NAME.get(name);
    }

    private static StoredName declaredName(Class<?> event) {
        StoredAs declared = Objects.requireNonNull(event.getAnnotation(StoredAs.class), event.getName());
        return new StoredName(declared.value(), declared.revision());
    }
}

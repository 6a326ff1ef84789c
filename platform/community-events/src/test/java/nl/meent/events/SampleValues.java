package nl.meent.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an instance of any event: full, with every field filled, or minimal, with only what must be there. */
final class SampleValues {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-24T09:30:00.123Z");
    private static final LocalDate DAY = LocalDate.parse("2027-01-15");

    private final boolean full;

    SampleValues(boolean full) {
        this.full = full;
    }

    Object of(Class<?> record) {
        try {
            RecordComponent[] components = record.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(components).map(this::value).toArray();
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(record.getName(), impossible);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && !full ? null : value(component.getGenericType(), component.getName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType parameterized) {
            Object element = value(parameterized.getActualTypeArguments()[0], name);
            return parameterized.getRawType() == List.class ? list(element) : personal(element);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return switch (plain.getSimpleName()) {
            case "String" -> name;
            case "Object" -> "AGREE";
            case "int", "Integer" -> 3;
            case "long", "Long" -> 3L;
            case "boolean" -> full;
            case "Instant" -> AT;
            case "LocalDate" -> DAY;
            case "UUID" -> ID;
            default -> of(plain);
        };
    }

    private List<Object> list(Object element) {
        return full ? List.of(element) : List.of();
    }

    private Personal<Object> personal(Object value) {
        return full ? Personal.of(new DataSubject("member:" + ID + ":contributions"), value) : Personal.erased();
    }
}

package nl.meent.runtime.web.bodies;

import java.util.ArrayList;
import java.util.List;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What fits of a body, and what doesn't.
 *
 * <p>Jackson stops at the first value that doesn't fit. So that value is noted and taken out, and the rest is read
 * again, at most {@value #MOST_PROBLEMS} times.
 *
 * @param value      null if nothing fits
 * @param mismatches empty if all of it does
 */
record Fitting(@Nullable Object value, List<InvalidField> mismatches) {

    private static final int MOST_PROBLEMS = 25;

    /** @param tree the body; changed by this method if something in it doesn't fit */
    static Fitting of(JsonMapper json, JsonNode tree, JavaType type) {
        List<InvalidField> mismatches = new ArrayList<>(UnfitCharacters.in(tree));
        Object value = value(json, tree, type, mismatches);
        return new Fitting(value, List.copyOf(mismatches));
    }

    private static @Nullable Object value(
            JsonMapper json, JsonNode tree, JavaType type, List<InvalidField> mismatches) {
        while (mismatches.size() < MOST_PROBLEMS) {
            try {
                return json.readerFor(type).readValue(json.treeAsTokens(tree));
            } catch (JacksonException e) {
                if (!noted(e, mismatches) || !takenOut(tree, Pointers.of(e))) {
                    return null;
                }
            }
        }
        return null;
    }

    /** False if it only follows from what was taken out before, so that reading again would not end. */
    private static boolean noted(JacksonException e, List<InvalidField> mismatches) {
        String pointer = Pointers.of(e);
        if (mismatches.stream().anyMatch(known -> Pointers.isWithin(known.pointer(), pointer))) {
            return false;
        }
        mismatches.addAll(mismatch(e, pointer));
        return true;
    }

    private static List<InvalidField> mismatch(JacksonException e, String pointer) {
        if (e.getCause() instanceof InvalidException invalid) {
            return invalid.fields().stream()
                    .map(field -> new InvalidField(pointer + field.pointer(), field.rejection(), field.details()))
                    .toList();
        }
        return List.of(TypeMismatch.at(
                pointer, e instanceof MismatchedInputException mismatched ? mismatched.getTargetType() : null));
    }

    private static boolean takenOut(JsonNode tree, String pointer) {
        if (pointer.isEmpty()) {
            return false;
        }
        JsonPointer place = JsonPointer.compile(pointer);
        return switch (tree.at(place.head())) {
            case ObjectNode object -> object.remove(place.last().getMatchingProperty()) != null;
            case ArrayNode array -> {
                array.setNull(place.last().getMatchingIndex());
                yield true;
            }
            default -> false;
        };
    }
}

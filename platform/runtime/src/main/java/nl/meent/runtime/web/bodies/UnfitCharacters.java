package nl.meent.runtime.web.bodies;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.runtime.rejections.InvalidField;
import tools.jackson.databind.JsonNode;

/**
 * Characters that no text of a body may have: control characters other than tab and line break, which stores and files take for
 * something else, and halves of characters, which would be stored as question marks.
 */
final class UnfitCharacters {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private UnfitCharacters() {}

    /** Every text of a tree that has any. */
    static List<InvalidField> in(JsonNode tree) {
        return below("", tree).toList();
    }

    private static Stream<InvalidField> below(String pointer, JsonNode node) {
        if (node.isString()) {
            return UNFIT.matcher(node.stringValue()).find()
                    ? Stream.of(new InvalidField(pointer, BodyRejection.UNFIT_CHARACTER))
                    : Stream.empty();
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> below(pointer + '/' + index, node.get((int) index)));
        }
        return node.properties().stream()
                .flatMap(property -> below(pointer + '/' + Pointers.escaped(property.getKey()), property.getValue()));
    }
}

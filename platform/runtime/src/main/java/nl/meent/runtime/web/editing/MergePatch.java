package nl.meent.runtime.web.editing;

import java.util.Map;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.web.bodies.BodyReader;
import nl.meent.runtime.web.bodies.Proposal;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change to a resource by RFC 7396: what is absent stays, what is null is removed, a list is replaced as a whole. An
 * argument of controller methods; the type names what a full body of the resource would be.
 *
 * @param <T> the editable part of the resource, a record with constraints
 */
public final class MergePatch<T> {

    private final ObjectNode patch;
    private final JavaType type;
    private final BodyReader reader;

    MergePatch(ObjectNode patch, JavaType type, BodyReader reader) {
        this.patch = patch;
        this.type = type;
        this.reader = reader;
    }

    /**
     * @param current the editable part as it is
     * @return as it should be, checked like a full body; {@code current} is not changed
     * @throws InvalidException if the result isn't valid, with everything that is wrong
     */
    @SuppressWarnings("unchecked") // bound to the type that the method's parameter names
    public T applyTo(T current) {
        return reader.validated((T) reader.bind(merged(reader.tree(current), patch), type));
    }

    /**
     * As {@link #applyTo}, for who has to look up what the result refers to.
     *
     * @param current the editable part as it is
     * @return as it should be, with what is wrong so far
     * @throws InvalidException if nothing could be read
     */
    @SuppressWarnings("unchecked") // bound to the type that the method's parameter names
    public Proposal<T> proposedFor(T current) {
        return (Proposal<T>) reader.proposal(merged(reader.tree(current), patch), type);
    }

    /**
     * @param field a name at the top level of the resource
     * @return whether the patch says something about it, null included
     */
    public boolean mentions(String field) {
        return patch.has(field);
    }

    /**
     * @param field a name at the top level of the resource
     * @return whether the patch removes it
     */
    public boolean removes(String field) {
        return patch.path(field).isNull();
    }

    /** The algorithm of RFC 7396, section 2. */
    static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merged(result.path(change.getKey()), change.getValue()));
            }
        }
        return result;
    }
}

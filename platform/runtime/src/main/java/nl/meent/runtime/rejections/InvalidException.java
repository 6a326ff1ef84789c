package nl.meent.runtime.rejections;

import java.util.List;

/** What a caller sent is wrong whatever the state is. Becomes a 400 that names all fields at once. */
public class InvalidException extends RuntimeException {

    private final transient List<InvalidField> fields;

    /** @param fields everything that is wrong, at least one */
    public InvalidException(List<InvalidField> fields) {
        super("invalid " + fields.stream().map(InvalidField::pointer).toList(), null, false, false);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("Name at least one field that is invalid");
        }
        this.fields = List.copyOf(fields);
    }

    /**
     * One field is wrong.
     *
     * @param pointer where it is, see {@link InvalidField#pointer()}
     * @param rejection what is wrong with it
     */
    public InvalidException(String pointer, Rejection rejection) {
        this(List.of(new InvalidField(pointer, rejection)));
    }

    /** @return everything that is wrong */
    public List<InvalidField> fields() {
        return fields;
    }
}

package nl.meent.transparency;

import java.util.List;

/** What should prove something doesn't. */
public final class InvalidProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String[] values;

    /** For this reason, with what belongs to it. */
    public InvalidProofException(Reason reason, Object... values) {
        super(reason + " " + List.of(values));
        this.reason = reason;
        this.values = List.of(values).stream().map(Object::toString).toArray(String[]::new);
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }

    /** What was seen, as the reason says. */
    public List<String> values() {
        return List.of(values);
    }

    static void require(boolean holds, Reason otherwise, Object... values) {
        if (!holds) {
            throw new InvalidProofException(otherwise, values);
        }
    }
}

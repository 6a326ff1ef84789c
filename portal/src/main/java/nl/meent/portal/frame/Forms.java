package nl.meent.portal.frame;

/**
 * The forms of a page that has several: the one that was sent and came back, and fresh ones for all other places.
 *
 * @param sent  what came back; a fresh form if nothing was sent
 * @param place where it belongs; empty if nothing was sent
 */
public record Forms(Form sent, String place) {
    /** All fresh. */
    public static Forms fresh() {
        return new Forms(Form.fresh(), "");
    }

    /** The form that belongs here. */
    public Form at(String where) {
        return (where.equals(place) ? sent : Form.fresh()).within("veld-" + where);
    }

    /** Whether the form that came back belongs here, so that it must not be folded away. */
    public boolean isAt(String where) {
        return where.equals(place);
    }
}

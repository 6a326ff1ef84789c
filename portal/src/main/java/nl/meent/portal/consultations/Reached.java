package nl.meent.portal.consultations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a consultation reached an organisation.
 *
 * @param province where a municipality lies; null for other organisations
 * @param reach    {@code NOT_ASKED, INVITED, OPENED, DRAFTED} or {@code RESPONDED}
 */
record Reached(
        String code,
        String name,
        @Nullable String kind,
        @Nullable String province,
        String reach) {
    record All(List<Reached> items) {}

    public boolean isAsked() {
        return !is("NOT_ASKED");
    }

    public boolean is(String other) {
        return reach.equals(other);
    }
}

package nl.meent.portal.consultations;

import java.util.List;
import nl.meent.portal.frame.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * How a consultation would go for an imagined member.
 *
 * @param consultation as they would see it; null as long as nobody is imagined
 * @param organisation where they work
 * @param conditions   the limits of the audience
 */
public record Rehearsal(
        @Nullable Consultation consultation,
        @Nullable Organisation organisation,
        @Nullable List<Condition> conditions) {
    /** Before anybody is imagined. */
    static final Rehearsal NONE = new Rehearsal(null, null, null);

    /**
     * A limit of the audience.
     *
     * @param limit   {@code FUNCTIONS, CIRCLES, THEMES, ORGANISATION_KINDS} or {@code ORGANISATIONS}
     * @param verdict {@code MET, NOT_MET} or {@code DEPENDS}
     */
    public record Condition(String limit, String verdict) {}

    @Override
    public List<Condition> conditions() {
        return conditions == null ? List.of() : conditions;
    }

    /** Whether they would be asked: {@code MET}, {@code NOT_MET}, or {@code DEPENDS} on circles or themes. */
    public String verdict() {
        return is("NOT_MET") ? "NOT_MET" : is("DEPENDS") ? "DEPENDS" : "MET";
    }

    private boolean is(String verdict) {
        return conditions().stream().anyMatch(each -> each.verdict().equals(verdict));
    }
}

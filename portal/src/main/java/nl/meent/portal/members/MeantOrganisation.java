package nl.meent.portal.members;

import java.util.List;
import nl.meent.portal.frame.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that somebody meant by what was typed.
 *
 * @param typed as it was typed; empty if nothing was
 * @param one   null if nothing was typed, or if it isn't clear which one is meant
 * @param among those that it may be; empty if there is none with such a name
 */
record MeantOrganisation(String typed, @Nullable Organisation one, List<Organisation> among) {

    static final MeantOrganisation NONE = new MeantOrganisation("", null, List.of());

    static MeantOrganisation of(String typed, List<Organisation> found) {
        Organisation exact = found.stream()
                .filter(each -> typed.equalsIgnoreCase(each.name()) || typed.equalsIgnoreCase(each.code()))
                .findFirst()
                .orElse(found.size() == 1 ? found.getFirst() : null);
        return new MeantOrganisation(typed, exact, found);
    }

    /** Whether somebody has to choose, or to type it again. */
    public boolean isUnclear() {
        return !typed.isEmpty() && one == null;
    }

    public boolean isUnknown() {
        return isUnclear() && among.isEmpty();
    }

    /** What stands in the field: the name, whether a name or a code was typed. */
    public String shown() {
        String name = one == null ? null : one.name();
        return name == null ? typed : name;
    }
}

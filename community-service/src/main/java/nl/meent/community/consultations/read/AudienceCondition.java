package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.meent.events.consultations.Audience;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;

/**
 * A limit of an audience, as far as a function and an organisation can meet it.
 *
 * @param limit   which of the lists
 * @param verdict whether it is met
 */
public record AudienceCondition(Limit limit, Verdict verdict) {

    /** The lists of an audience. */
    public enum Limit {
        /** Functions of members. */
        FUNCTIONS,
        /** Circles that members are in. */
        CIRCLES,
        /** Themes of interest. */
        THEMES,
        /** Kinds of organisation. */
        ORGANISATION_KINDS,
        /** Organisations by name. */
        ORGANISATIONS
    }

    /** Whether somebody meets a limit. */
    public enum Verdict {
        /** They do. */
        MET,
        /** They don't, so they are not asked. */
        NOT_MET,
        /** It depends on what each member chose: circles and themes. */
        DEPENDS
    }

    /** The lists that limit, with what they mean for a member of whom that much is known; none for everybody. */
    public static List<AudienceCondition> of(Audience audience, MemberFunction function, Organisation organisation) {
        List<AudienceCondition> conditions = new ArrayList<>();
        limit(conditions, Limit.FUNCTIONS, audience.functions(), function);
        limit(conditions, Limit.ORGANISATION_KINDS, audience.organisationKinds(), organisation.kind());
        limit(conditions, Limit.ORGANISATIONS, audience.organisations(), organisation.code());
        depends(conditions, Limit.CIRCLES, audience.circles());
        depends(conditions, Limit.THEMES, audience.themes());
        return conditions;
    }

    private static <T> void limit(List<AudienceCondition> conditions, Limit limit, Collection<T> wanted, T has) {
        if (!wanted.isEmpty()) {
            conditions.add(new AudienceCondition(limit, wanted.contains(has) ? Verdict.MET : Verdict.NOT_MET));
        }
    }

    private static void depends(List<AudienceCondition> conditions, Limit limit, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            conditions.add(new AudienceCondition(limit, Verdict.DEPENDS));
        }
    }
}

package nl.meent.search.documents;

import java.util.List;
import nl.meent.events.circles.CircleId;
import nl.meent.events.consultations.Audience;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.themes.ThemeId;

/**
 * Whom a document is for.
 *
 * @param restriction       which of the lists count
 * @param circles           with {@code CIRCLES}: one of these; with {@code CONSULTATION}: one of these, if there are any
 * @param functions         one of these, if there are any
 * @param themes            one of these, if there are any
 * @param organisationKinds one of these, if there are any
 * @param organisations     one of these codes, if there are any
 */
public record DocumentAudience(
        Restriction restriction,
        List<CircleId> circles,
        List<MemberFunction> functions,
        List<ThemeId> themes,
        List<OrganisationKind> organisationKinds,
        List<String> organisations) {

    /** How the audience is limited. */
    public enum Restriction {
        /** Not: every member. */
        NONE,
        /** Members of the circles. */
        CIRCLES,
        /** Across the lists all, within a list any; an empty list doesn't limit. */
        CONSULTATION
    }

    /** Members of the circles, or every member when there are none. */
    public static DocumentAudience of(List<CircleId> circles) {
        Restriction restriction = circles.isEmpty() ? Restriction.NONE : Restriction.CIRCLES;
        return new DocumentAudience(restriction, circles, List.of(), List.of(), List.of(), List.of());
    }

    /** The audience of a consultation. */
    public static DocumentAudience of(Audience audience) {
        return new DocumentAudience(
                Restriction.CONSULTATION,
                audience.circles(),
                audience.functions(),
                audience.themes(),
                audience.organisationKinds(),
                audience.organisations());
    }
}

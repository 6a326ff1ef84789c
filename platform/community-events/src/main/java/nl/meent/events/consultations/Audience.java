package nl.meent.events.consultations;

import java.util.List;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.themes.ThemeId;

/**
 * Whom a consultation concerns: within a list any, across lists all, an empty list does not limit.
 *
 * @param functions         functions of members
 * @param circles           circles that members are in
 * @param themes            members' themes of interest
 * @param organisationKinds kinds of organisation
 * @param organisations     codes of organisations
 */
public record Audience(
        List<MemberFunction> functions,
        List<CircleId> circles,
        List<ThemeId> themes,
        List<OrganisationKind> organisationKinds,
        List<String> organisations) {}

package nl.meent.community.consultations.read;

import nl.meent.events.members.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * How far a consultation reached an organisation.
 *
 * @param code     official code; of a municipality its CBS code
 * @param name     what it is called
 * @param kind     what it is
 * @param province where a municipality lies; null for others
 * @param reach    the farthest that one of its members came
 */
public record OrganisationReach(
        String code,
        String name,
        OrganisationKind kind,
        @Nullable String province,
        Reach reach) {}

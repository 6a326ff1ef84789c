package nl.meent.community.consultations.read;

import java.util.List;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;

/**
 * How many an audience has at this moment.
 *
 * @param members        members
 * @param organisations  organisations that these work for
 * @param municipalities those of them that are municipalities
 */
public record AudienceSize(long members, long organisations, long municipalities) {

    static AudienceSize of(List<Organisation> ofMembers) {
        return new AudienceSize(
                ofMembers.size(),
                ofMembers.stream().map(Organisation::code).distinct().count(),
                ofMembers.stream()
                        .filter(each -> each.kind() == OrganisationKind.MUNICIPALITY)
                        .map(Organisation::code)
                        .distinct()
                        .count());
    }
}

package nl.meent.notification.consultations;

import java.util.HashSet;
import java.util.Set;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Member;

/**
 * Who counts as having responded: the member who submitted, or, with one response per organisation, everyone who works
 * there.
 */
final class Respondents {

    private final ResponsePer per;
    private final Set<Object> responded = new HashSet<>();

    private Respondents(ResponsePer per) {
        this.per = per;
    }

    static Respondents of(ConsultationId id, ResponsePer per, Memory memory) {
        Respondents respondents = new Respondents(per);
        for (Response response : memory.of(Response.SHELF, id)) {
            Object who = per == ResponsePer.ORGANISATION ? response.organisation() : response.memberId();
            if (who != null) {
                respondents.responded.add(who);
            }
        }
        return respondents;
    }

    boolean include(Member member) {
        if (per == ResponsePer.MEMBER) {
            return responded.contains(member.id());
        }
        var organisation = member.organisation();
        return organisation != null && responded.contains(organisation.code());
    }
}

package nl.meent.notification.consultations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Member;

/**
 * Who counts as having responded: the member who submitted, or, with one response per organisation, everyone who works
 * there.
 */
final class Respondents {

    private final ResponsePer per;
    private final Set<Object> responded = new HashSet<>();
    private final Map<MemberId, String> senders = new HashMap<>();

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
            if (response.memberId() != null && response.organisation() != null) {
                respondents.senders.put(response.memberId(), response.organisation());
            }
        }
        return respondents;
    }

    /** Whether a member sent a response in person, and still works where it was given. */
    boolean holdsOneOf(Member member) {
        var organisation = member.organisation();
        return per == ResponsePer.MEMBER
                ? include(member)
                : organisation != null && organisation.code().equals(senders.get(member.id()));
    }

    boolean include(Member member) {
        if (per == ResponsePer.MEMBER) {
            return responded.contains(member.id());
        }
        var organisation = member.organisation();
        return organisation != null && responded.contains(organisation.code());
    }
}

package nl.meent.notification.consultations;

import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Audiences;
import nl.meent.notification.members.Member;
import nl.meent.notification.notices.Bulletin;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Subject;
import nl.meent.runtime.log.LoggedEvent;

/** Tells those whom a consultation concerns of it, or some of them. */
final class AudienceNews {

    static final Predicate<Member> EVERYONE = _ -> true;

    private AudienceNews() {}

    static Bulletin about(ConsultationId id, Consultation consultation, LoggedEvent logged) {
        return Bulletin.of(
                logged,
                new Subject(Subject.Type.CONSULTATION, id.value()),
                consultation.audience(),
                consultation.title());
    }

    static void send(
            Bulletin bulletin,
            Occasion occasion,
            Consultation consultation,
            Predicate<Member> whom,
            Memory memory,
            Consumer<News> news) {
        memory.all(Member.SHELF).stream()
                .filter(member -> Audiences.hold(consultation.audience(), member))
                .filter(whom)
                .forEach(member -> news.accept(bulletin.to(member.id(), occasion)));
    }
}

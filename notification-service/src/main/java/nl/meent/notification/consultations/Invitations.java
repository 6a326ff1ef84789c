package nl.meent.notification.consultations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Audiences;
import nl.meent.notification.members.Member;
import nl.meent.notification.notices.Bulletin;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Occasion;
import nl.meent.runtime.log.LoggedEvent;

/** Everyone whom a consultation concerns is invited once: when it opens, or when they come into its audience while it is open. */
final class Invitations {

    private Invitations() {}

    static void toAudience(
            ConsultationId id, Consultation consultation, LoggedEvent logged, Memory memory, Consumer<News> news) {
        AudienceNews.send(
                invitation(id, consultation, logged),
                Occasion.CONSULTATION_OPENED,
                consultation,
                AudienceNews.EVERYONE,
                memory,
                news);
    }

    /** To all that are open and concern them. */
    static void toNewcomer(MemberId id, LoggedEvent logged, Memory memory, Consumer<News> news) {
        Member member = memory.find(Member.SHELF, id).orElseGet(() -> Member.unknown(id));
        List<OpenConsultation> open = new ArrayList<>(memory.all(OpenConsultation.SHELF));
        open.sort(Comparator.comparing(one -> one.consultationId().toString()));
        int number = 0;
        for (OpenConsultation one : open) {
            Consultation consultation =
                    memory.find(Consultation.SHELF, one.consultationId()).orElseThrow();
            if (consultation.isOpenAt(logged.time()) && Audiences.hold(consultation.audience(), member)) {
                news.accept(invitation(one.consultationId(), consultation, logged)
                        .numbered(number++)
                        .to(id, Occasion.CONSULTATION_OPENED));
            }
        }
    }

    private static Bulletin invitation(ConsultationId id, Consultation consultation, LoggedEvent logged) {
        return AudienceNews.about(id, consultation, logged)
                .at(consultation.closesAt())
                .once("invitation");
    }
}

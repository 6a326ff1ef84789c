package nl.meent.notification.consultations;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.meent.events.consultations.Citation;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Audiences;
import nl.meent.notification.members.Member;
import nl.meent.notification.notices.Bulletin;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Occasion;
import nl.meent.runtime.log.LoggedEvent;

/** Who submitted a response that an outcome cites is told so, once per consultation; colleagues are not. */
final class CitedNews {

    private CitedNews() {}

    static void tell(OutcomePublished published, LoggedEvent logged, Memory memory, Consumer<News> news) {
        ConsultationId id = published.consultationId();
        memory.find(Consultation.SHELF, id).ifPresent(consultation -> {
            Respondents respondents = Respondents.of(id, consultation.responsePer(), memory);
            Bulletin bulletin =
                    AudienceNews.about(id, consultation, logged).once("cited").numbered(1);
            cited(published, memory)
                    .flatMap(member -> memory.find(Member.SHELF, member).stream())
                    .forEach(member -> {
                        if (Audiences.hold(consultation.audience(), member)) {
                            news.accept(bulletin.to(member.id(), Occasion.YOUR_ANSWER_CITED));
                        } else if (respondents.holdsOneOf(member)) {
                            news.accept(bulletin.toWhoever().to(member.id(), Occasion.YOUR_ANSWER_CITED));
                        }
                    });
        });
    }

    private static Stream<MemberId> cited(OutcomePublished published, Memory memory) {
        return published.outcome().perQuestion().stream()
                .flatMap(question -> Optional.ofNullable(question.cites()).orElse(List.of()).stream())
                .map(Citation::responseId)
                .distinct()
                .flatMap(response -> memory.find(Response.SHELF, response).stream())
                .flatMap(response -> Stream.ofNullable(response.memberId()))
                .distinct();
    }
}

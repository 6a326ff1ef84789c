package nl.meent.notification.consultations;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.OutcomeChange;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Audiences;
import nl.meent.notification.members.Member;
import nl.meent.notification.notices.Bulletin;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Occasion;
import nl.meent.runtime.log.LoggedEvent;
import org.jspecify.annotations.Nullable;

/** Who has not responded is reminded; who has hears the outcome, a change of it that is to be told, and what follows. */
final class RespondentNews {

    private RespondentNews() {}

    /** By itself, some days before the deadline. */
    static void remind(ConsultationClosingSoon soon, LoggedEvent logged, Memory memory, Consumer<News> news) {
        ConsultationId id = soon.consultationId();
        Respondents respondents = respondents(id, memory);
        memory.find(Consultation.SHELF, id)
                .ifPresent(consultation -> AudienceNews.send(
                        AudienceNews.about(id, consultation, logged)
                                .at(soon.closesAt())
                                .withDaysLeft(soon.daysLeft()),
                        Occasion.CONSULTATION_CLOSING_SOON,
                        consultation,
                        member -> !respondents.include(member),
                        memory,
                        news));
    }

    /** Because an advocate wants it. */
    static void remind(ConsultationId id, LoggedEvent logged, Memory memory, Consumer<News> news) {
        Respondents respondents = respondents(id, memory);
        tell(id, Occasion.CONSULTATION_REMINDED, member -> !respondents.include(member), logged, memory, news);
    }

    /** Of an outcome, or of a change of one where that is to be told. */
    static void tell(OutcomePublished published, LoggedEvent logged, Memory memory, Consumer<News> news) {
        occasion(published.change())
                .ifPresent(occasion -> tellRespondents(published.consultationId(), occasion, logged, memory, news));
    }

    /** Of what became of an outcome. */
    static void tellOfFollowUp(ConsultationId id, LoggedEvent logged, Memory memory, Consumer<News> news) {
        tellRespondents(id, Occasion.CONSULTATION_FOLLOWED_UP, logged, memory, news);
    }

    /** As what a publication is told to those who responded; empty where it isn't. */
    private static Optional<Occasion> occasion(@Nullable OutcomeChange change) {
        return switch (change) {
            case null -> Optional.of(Occasion.CONSULTATION_OUTCOME);
            case TOLD -> Optional.of(Occasion.CONSULTATION_OUTCOME_CHANGED);
            case QUIET -> Optional.empty();
        };
    }

    /** Also who sent a response and left the audience since: they keep reading what they answered and what came of it. */
    private static void tellRespondents(
            ConsultationId id, Occasion occasion, LoggedEvent logged, Memory memory, Consumer<News> news) {
        Respondents respondents = respondents(id, memory);
        tell(id, occasion, respondents::include, logged, memory, news);
        memory.find(Consultation.SHELF, id).ifPresent(consultation -> {
            Bulletin bulletin = AudienceNews.about(id, consultation, logged)
                    .at(consultation.closesAt())
                    .toWhoever();
            memory.all(Member.SHELF).stream()
                    .filter(respondents::holdsOneOf)
                    .filter(member -> !Audiences.hold(consultation.audience(), member))
                    .forEach(member -> news.accept(bulletin.to(member.id(), occasion)));
        });
    }

    private static void tell(
            ConsultationId id,
            Occasion occasion,
            Predicate<Member> whom,
            LoggedEvent logged,
            Memory memory,
            Consumer<News> news) {
        memory.find(Consultation.SHELF, id)
                .ifPresent(consultation -> AudienceNews.send(
                        AudienceNews.about(id, consultation, logged).at(consultation.closesAt()),
                        occasion,
                        consultation,
                        whom,
                        memory,
                        news));
    }

    private static Respondents respondents(ConsultationId id, Memory memory) {
        ResponsePer per = memory.find(Consultation.SHELF, id)
                .map(Consultation::responsePer)
                .orElse(ResponsePer.MEMBER);
        return Respondents.of(id, per, memory);
    }
}

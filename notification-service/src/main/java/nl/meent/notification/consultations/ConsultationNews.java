package nl.meent.notification.consultations;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationDrafted;
import nl.meent.events.consultations.ConsultationEvent;
import nl.meent.events.consultations.ConsultationFollowedUp;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationRedrafted;
import nl.meent.events.consultations.ConsultationReminded;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionClarified;
import nl.meent.events.consultations.ResponseEvent;
import nl.meent.events.consultations.ResultsRecorded;
import nl.meent.notification.following.Listener;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.MembersOfEvents;
import nl.meent.notification.notices.Bulletin;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Quotation;
import nl.meent.runtime.log.LoggedEvent;
import org.springframework.stereotype.Component;

/**
 * Everyone in the audience is invited when a consultation opens, and once who comes into the audience while it is open;
 * all hear of more time, an explanation or its withdrawal; who has not responded is reminded, who has hears the outcome, a
 * change of it that is to be told, and what follows.
 * With one response per organisation, a response counts for everyone who works there.
 */
@Component
public final class ConsultationNews implements Listener {

    @Override
    public int order() {
        return 3;
    }

    @Override
    public void on(LoggedEvent logged, Memory memory, Consumer<News> news) {
        switch (logged.event()) {
            case ConsultationEvent event -> handle(event, logged, memory, news);
            case ResponseEvent event -> ResponsesKnown.remember(event, memory);
            default ->
                MembersOfEvents.newcomer(logged.event())
                        .ifPresent(member -> Invitations.toNewcomer(member, logged, memory, news));
        }
    }

    private static void handle(ConsultationEvent event, LoggedEvent logged, Memory memory, Consumer<News> news) {
        ConsultationId id = event.consultationId();
        switch (event) {
            case ConsultationOpened opened -> open(opened, logged, memory, news);
            case DeadlineExtended extended -> {
                change(id, memory, consultation -> consultation.until(extended.closesAt()));
                tell(id, Occasion.CONSULTATION_EXTENDED, extended.reason(), logged, memory, news);
            }
            case QuestionClarified clarified -> explain(clarified, logged, memory, news);
            case ConsultationClosingSoon soon -> RespondentNews.remind(soon, logged, memory, news);
            case ConsultationReminded _ -> RespondentNews.remind(id, logged, memory, news);
            case ConsultationClosed _ -> end(id, memory);
            case ConsultationWithdrawn withdrawn -> {
                end(id, memory);
                tell(id, Occasion.CONSULTATION_WITHDRAWN, withdrawn.reason(), logged, memory, news);
            }
            case OutcomePublished published -> {
                RespondentNews.tell(published, logged, memory, news);
                CitedNews.tell(published, logged, memory, news);
            }
            case ConsultationFollowedUp _ -> RespondentNews.tellOfFollowUp(id, logged, memory, news);
            case ConsultationDrafted _, ConsultationRedrafted _, ConsultationApproved _, ResultsRecorded _ -> {}
        }
    }

    private static void open(ConsultationOpened opened, LoggedEvent logged, Memory memory, Consumer<News> news) {
        ConsultationId id = opened.consultationId();
        var content = opened.content();
        Consultation consultation = new Consultation(
                content.title(),
                content.audience(),
                content.responsePer(),
                opened.closesAt(),
                false,
                content.questions().stream().collect(Collectors.toMap(Question::id, Question::text)));
        memory.keep(Consultation.SHELF, id, consultation);
        memory.keep(OpenConsultation.SHELF, id, new OpenConsultation(id));
        Invitations.toAudience(id, consultation, logged, memory, news);
    }

    private static void end(ConsultationId id, Memory memory) {
        change(id, memory, Consultation::over);
        memory.drop(OpenConsultation.SHELF, id);
    }

    /** The whole audience, with why. */
    private static void tell(
            ConsultationId id,
            Occasion occasion,
            String reason,
            LoggedEvent logged,
            Memory memory,
            Consumer<News> news) {
        memory.find(Consultation.SHELF, id)
                .ifPresent(consultation -> AudienceNews.send(
                        AudienceNews.about(id, consultation, logged)
                                .at(consultation.closesAt())
                                .quoting(new Quotation(null, reason)),
                        occasion,
                        consultation,
                        AudienceNews.EVERYONE,
                        memory,
                        news));
    }

    private static void explain(QuestionClarified clarified, LoggedEvent logged, Memory memory, Consumer<News> news) {
        ConsultationId id = clarified.consultationId();
        memory.find(Consultation.SHELF, id).ifPresent(consultation -> {
            Bulletin bulletin = AudienceNews.about(id, consultation, logged).at(consultation.closesAt());
            String question = consultation.question(clarified.questionId());
            AudienceNews.send(
                    question == null ? bulletin : bulletin.quoting(new Quotation(question, clarified.text())),
                    Occasion.CONSULTATION_CLARIFIED,
                    consultation,
                    AudienceNews.EVERYONE,
                    memory,
                    news);
        });
    }

    private static void change(ConsultationId id, Memory memory, UnaryOperator<Consultation> change) {
        memory.find(Consultation.SHELF, id)
                .ifPresent(consultation -> memory.keep(Consultation.SHELF, id, change.apply(consultation)));
    }
}

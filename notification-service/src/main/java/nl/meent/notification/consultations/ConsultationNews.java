package nl.meent.notification.consultations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
import nl.meent.events.consultations.OutcomeChange;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionClarified;
import nl.meent.events.consultations.ResponseEvent;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.consultations.ResultsRecorded;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Listener;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Audiences;
import nl.meent.notification.members.Member;
import nl.meent.notification.members.MembersOfEvents;
import nl.meent.notification.notices.Bulletin;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Quotation;
import nl.meent.notification.notices.Subject;
import nl.meent.runtime.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everyone in the audience is invited when a consultation opens, and once who comes into the audience while it is open;
 * all hear of more time, an explanation or its withdrawal; who has not responded is reminded, who has hears the outcome, a
 * change of it that is to be told, and what follows.
 * With one response per organisation, a response counts for everyone who works there.
 */
@Component
public final class ConsultationNews implements Listener {

    private static final Predicate<Member> EVERYONE = _ -> true;

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
                        .ifPresent(member -> inviteToOpenOnes(member, logged, memory, news));
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
            case ConsultationClosingSoon soon -> remind(soon, logged, memory, news);
            case ConsultationReminded _ -> {
                Respondents respondents = respondents(id, memory);
                tell(id, Occasion.CONSULTATION_REMINDED, member -> !respondents.include(member), logged, memory, news);
            }
            case ConsultationClosed _ -> end(id, memory);
            case ConsultationWithdrawn withdrawn -> {
                end(id, memory);
                tell(id, Occasion.CONSULTATION_WITHDRAWN, withdrawn.reason(), logged, memory, news);
            }
            case OutcomePublished published -> {
                occasion(published.change()).ifPresent(occasion -> tellRespondents(id, occasion, logged, memory, news));
                CitedNews.tell(published, logged, memory, news);
            }
            case ConsultationFollowedUp _ ->
                tellRespondents(id, Occasion.CONSULTATION_FOLLOWED_UP, logged, memory, news);
            case ConsultationDrafted _, ConsultationRedrafted _, ConsultationApproved _, ResultsRecorded _ -> {}
        }
    }

    /** As what a publication is told to those who responded; empty where it isn't. */
    private static Optional<Occasion> occasion(@Nullable OutcomeChange change) {
        return switch (change) {
            case null -> Optional.of(Occasion.CONSULTATION_OUTCOME);
            case TOLD -> Optional.of(Occasion.CONSULTATION_OUTCOME_CHANGED);
            case QUIET -> Optional.empty();
        };
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
        Bulletin invitation = invitation(id, consultation, logged);
        send(invitation, Occasion.CONSULTATION_OPENED, consultation, EVERYONE, memory, news);
    }

    private static void end(ConsultationId id, Memory memory) {
        change(id, memory, Consultation::over);
        memory.drop(OpenConsultation.SHELF, id);
    }

    private static void remind(ConsultationClosingSoon soon, LoggedEvent logged, Memory memory, Consumer<News> news) {
        ConsultationId id = soon.consultationId();
        Respondents respondents = respondents(id, memory);
        memory.find(Consultation.SHELF, id)
                .ifPresent(consultation -> send(
                        about(id, consultation, logged).at(soon.closesAt()).withDaysLeft(soon.daysLeft()),
                        Occasion.CONSULTATION_CLOSING_SOON,
                        consultation,
                        member -> !respondents.include(member),
                        memory,
                        news));
    }

    private static void inviteToOpenOnes(MemberId id, LoggedEvent logged, Memory memory, Consumer<News> news) {
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

    private static void tell(
            ConsultationId id,
            Occasion occasion,
            Predicate<Member> whom,
            LoggedEvent logged,
            Memory memory,
            Consumer<News> news) {
        memory.find(Consultation.SHELF, id)
                .ifPresent(consultation -> send(
                        about(id, consultation, logged).at(consultation.closesAt()),
                        occasion,
                        consultation,
                        whom,
                        memory,
                        news));
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
                .ifPresent(consultation -> send(
                        about(id, consultation, logged)
                                .at(consultation.closesAt())
                                .quoting(new Quotation(null, reason)),
                        occasion,
                        consultation,
                        EVERYONE,
                        memory,
                        news));
    }

    private static void explain(QuestionClarified clarified, LoggedEvent logged, Memory memory, Consumer<News> news) {
        ConsultationId id = clarified.consultationId();
        memory.find(Consultation.SHELF, id).ifPresent(consultation -> {
            Bulletin bulletin = about(id, consultation, logged).at(consultation.closesAt());
            String question = consultation.question(clarified.questionId());
            send(
                    question == null ? bulletin : bulletin.quoting(new Quotation(question, clarified.text())),
                    Occasion.CONSULTATION_CLARIFIED,
                    consultation,
                    EVERYONE,
                    memory,
                    news);
        });
    }

    /** Also who sent a response and left the audience since: they keep reading what they answered and what came of it. */
    private static void tellRespondents(
            ConsultationId id, Occasion occasion, LoggedEvent logged, Memory memory, Consumer<News> news) {
        Respondents respondents = respondents(id, memory);
        tell(id, occasion, respondents::include, logged, memory, news);
        memory.find(Consultation.SHELF, id).ifPresent(consultation -> {
            Bulletin bulletin =
                    about(id, consultation, logged).at(consultation.closesAt()).toWhoever();
            memory.all(Member.SHELF).stream()
                    .filter(respondents::holdsOneOf)
                    .filter(member -> !Audiences.hold(consultation.audience(), member))
                    .forEach(member -> news.accept(bulletin.to(member.id(), occasion)));
        });
    }

    private static void send(
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

    private static Respondents respondents(ConsultationId id, Memory memory) {
        ResponsePer per = memory.find(Consultation.SHELF, id)
                .map(Consultation::responsePer)
                .orElse(ResponsePer.MEMBER);
        return Respondents.of(id, per, memory);
    }

    private static Bulletin invitation(ConsultationId id, Consultation consultation, LoggedEvent logged) {
        return about(id, consultation, logged).at(consultation.closesAt()).once("invitation");
    }

    static Bulletin about(ConsultationId id, Consultation consultation, LoggedEvent logged) {
        return Bulletin.of(
                logged,
                new Subject(Subject.Type.CONSULTATION, id.value()),
                consultation.audience(),
                consultation.title());
    }

    private static void change(ConsultationId id, Memory memory, UnaryOperator<Consultation> change) {
        memory.find(Consultation.SHELF, id)
                .ifPresent(consultation -> memory.keep(Consultation.SHELF, id, change.apply(consultation)));
    }
}

package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationDrafted;
import nl.meent.events.consultations.ConsultationEvent;
import nl.meent.events.consultations.ConsultationFollowedUp;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationRedrafted;
import nl.meent.events.consultations.ConsultationReminded;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.QuestionClarified;
import nl.meent.events.consultations.Respondent;
import nl.meent.events.consultations.ResponseEvent;
import nl.meent.events.consultations.ResponseRevised;
import nl.meent.events.consultations.ResponseSubmitted;
import nl.meent.events.consultations.ResponseWithdrawn;
import nl.meent.events.consultations.ResultsRecorded;
import nl.meent.events.members.Organisation;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.BulkWrites;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Consultations, the responses to them, and what was counted of those, a document each. */
public final class ConsultationsProjection extends MongoProjection {

    private static final String VIEW = "consultations";
    private static final int VERSION = 4;

    static final String NAME = nameOf(VIEW, VERSION);

    static final String CONSULTATIONS = "consultations-v" + VERSION;
    static final String RESPONSES = "consultation-responses-v" + VERSION;
    static final String RESULTS = "consultation-results-v" + VERSION;

    /** Projects into the database of this service. */
    public ConsultationsProjection(MongoDatabase database) {
        super(database, VIEW, VERSION);
        database.getCollection(CONSULTATIONS).createIndex(Indexes.descending("draftedAt", "_id"));
        database.getCollection(RESPONSES).createIndex(Indexes.ascending("consultationId"));
        database.getCollection(Readers.READERS).createIndex(Indexes.ascending("member", Readers.WROTE_FOR));
    }

    @Override
    protected void on(LoggedEvent logged, BulkWrites writes) {
        switch (logged.event()) {
            case ConsultationDrafted event -> writes.put(CONSULTATIONS, drafted(event, logged.time()));
            case ResultsRecorded event -> writes.put(RESULTS, recorded(event, logged));
            case ConsultationEvent event ->
                writes.update(CONSULTATIONS, event.consultationId().toString(), changeBy(event, logged));
            case ResponseEvent event ->
                writes.upsert(RESPONSES, event.responseId().toString(), changeBy(event, logged));
            default -> {}
        }
    }

    private static Document recorded(ResultsRecorded event, LoggedEvent logged) {
        return new Document("_id", event.consultationId().toString())
                .append("results", ContentDocuments.of(event.results()))
                .append("position", logged.position());
    }

    private static Document drafted(ConsultationDrafted event, Instant at) {
        return new Document("_id", event.consultationId().toString())
                .append("content", ContentDocuments.of(event.content()))
                .append("author", event.advocate().toString())
                .append("draftedAt", at)
                .append("opensAt", event.content().opensAt())
                .append("closesAt", event.content().closesAt())
                .append("approved", false)
                .append("opened", false)
                .append("withdrawn", false)
                .append("outcomeAt", null)
                .append("edits", List.of())
                .append("outcomes", List.of())
                .append("extensions", new Document())
                .append("clarifications", new Document());
    }

    private static Bson changeBy(ConsultationEvent consultation, LoggedEvent logged) {
        return switch (consultation) {
            case ConsultationRedrafted event ->
                combine(
                        content(
                                event.content(),
                                event.content().opensAt(),
                                event.content().closesAt()),
                        addToSet("edits", logged.position()));
            case ConsultationApproved event ->
                combine(content(event.content(), event.opensAt(), event.closesAt()), set("approved", true));
            case ConsultationOpened _ -> set("opened", true);
            case DeadlineExtended event ->
                combine(
                        set("closesAt", event.closesAt()),
                        set(
                                "extensions." + logged.position(),
                                new Document("closesAt", event.closesAt())
                                        .append("reason", event.reason())
                                        .append("at", logged.time())));
            case QuestionClarified event ->
                set(
                        "clarifications." + event.clarificationId(),
                        new Document("questionId", event.questionId())
                                .append("text", event.text())
                                .append("at", logged.time()));
            case ConsultationWithdrawn event ->
                combine(set("withdrawn", true), set("withdrawalReason", event.reason()));
            case OutcomePublished event ->
                combine(
                        set("outcome", ContentDocuments.of(event.outcome())),
                        addToSet("outcomes", logged.position()),
                        set(event.change() == null ? "outcomeAt" : "outcomeChangedAt", logged.time()));
            case ConsultationFollowedUp event ->
                set("followUps." + event.followUpId(), FollowUp.stored(event, logged.time()));
            case ConsultationClosed event ->
                combine(set("closedAt", event.closesAt()), set("closedPosition", logged.position()));
            case ConsultationClosingSoon event -> addToSet("reminded", event.daysLeft());
            case ConsultationReminded event -> set("remindedAt", event.remindedAt());
            case ConsultationDrafted _, ResultsRecorded _ -> throw new IllegalArgumentException("handled before");
        };
    }

    private static Bson content(ConsultationContent content, @Nullable Instant opensAt, @Nullable Instant closesAt) {
        return combine(
                set("content", ContentDocuments.of(content)), set("opensAt", opensAt), set("closesAt", closesAt));
    }

    private static Bson changeBy(ResponseEvent response, LoggedEvent logged) {
        Bson counted = addToSet("edits", logged.position());
        return switch (response) {
            case ResponseSubmitted event ->
                combine(
                        counted,
                        setOnInsert("consultationId", event.consultationId().toString()),
                        setOnInsert("firstAt", event.submittedAt()),
                        given(event.answers(), event.sealedRespondent(), event.submittedAt()),
                        committed(event.commitment(), event.sealedSalt()));
            case ResponseRevised event ->
                combine(
                        counted,
                        given(event.answers(), event.sealedRespondent(), event.submittedAt()),
                        committed(event.commitment(), event.sealedSalt()));
            case ResponseWithdrawn _ ->
                combine(
                        counted,
                        set("withdrawn", true),
                        set("answers", null),
                        set("respondent", null),
                        set("salt", null));
        };
    }

    private static Bson given(
            Personal<List<Answer>> answers, @Nullable Personal<Respondent> respondent, Instant submittedAt) {
        List<Answer> known = answers.orNull();
        Respondent who = respondent == null ? null : respondent.orNull();
        return combine(
                set("answers", known == null ? null : ContentDocuments.of(known)),
                set("respondent", who == null ? null : respondent(who)),
                set("submittedAt", submittedAt),
                set("withdrawn", false));
    }

    private static Bson committed(@Nullable String commitment, @Nullable Personal<String> salt) {
        return combine(set("commitment", commitment), set("salt", Personal.knownOrNull(salt)));
    }

    private static Document respondent(Respondent respondent) {
        Organisation organisation = respondent.organisation();
        return new Document("member", respondent.memberId().toString())
                .append("function", respondent.function().name())
                .append(
                        "organisation",
                        new Document("code", organisation.code())
                                .append("name", organisation.name())
                                .append("kind", organisation.kind().name()));
    }
}

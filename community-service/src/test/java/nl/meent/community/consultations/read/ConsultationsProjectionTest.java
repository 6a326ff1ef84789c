package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.CLOSED_STAYS_CLOSED;
import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
import static nl.meent.community.consultations.write.ConsultationWords.DURING;
import static nl.meent.community.consultations.write.ConsultationWords.ID;
import static nl.meent.community.consultations.write.ConsultationWords.LATER;
import static nl.meent.community.consultations.write.ConsultationWords.OPENS;
import static nl.meent.community.consultations.write.ConsultationWords.approved;
import static nl.meent.community.consultations.write.ConsultationWords.closed;
import static nl.meent.community.consultations.write.ConsultationWords.closingSoon;
import static nl.meent.community.consultations.write.ConsultationWords.content;
import static nl.meent.community.consultations.write.ConsultationWords.counted;
import static nl.meent.community.consultations.write.ConsultationWords.drafted;
import static nl.meent.community.consultations.write.ConsultationWords.extended;
import static nl.meent.community.consultations.write.ConsultationWords.opened;
import static nl.meent.community.consultations.write.ConsultationWords.outcomePublished;
import static nl.meent.community.consultations.write.ConsultationWords.withdrawn;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.meent.community.EmptyDatabase;
import nl.meent.community.consultations.Shows;
import nl.meent.community.consultations.write.ConsultationWords;
import nl.meent.events.CommunityEvent;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ClarificationId;
import nl.meent.events.consultations.ConsultationFollowedUp;
import nl.meent.events.consultations.ConsultationRedrafted;
import nl.meent.events.consultations.FollowUpId;
import nl.meent.events.consultations.FollowUpState;
import nl.meent.events.consultations.QuestionClarified;
import nl.meent.events.consultations.Respondent;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.consultations.ResponseRevised;
import nl.meent.events.consultations.ResponseSubmitted;
import nl.meent.events.consultations.ResponseWithdrawn;
import nl.meent.events.consultations.Results;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsultationsProjectionTest {

    @RegisterExtension
    static final EmptyDatabase DATABASE = new EmptyDatabase();

    private static final ResponseId RESPONSE = new ResponseId(new UUID(0x8000L, 0x8000000000000000L));
    private static final FollowUpId FOLLOW_UP = FollowUpId.next();
    private static final MemberId MEMBER = new MemberId(UUID.fromString("00000000-0000-8000-8000-000000000002"));
    private static final DataSubject OWNER = DataSubject.contributionsOf(MEMBER);
    private static final Personal<Respondent> RESPONDENT = Personal.of(
            OWNER,
            new Respondent(
                    MEMBER, MemberFunction.FG, new Organisation("GM0344", "Utrecht", OrganisationKind.MUNICIPALITY)));

    private final List<LoggedEvent> log = new ArrayList<>();

    @Test
    void seeing_every_event_twice_gives_the_same_documents() {
        happened(
                drafted(),
                new ConsultationRedrafted(ID, content(OPENS, CLOSES, List.of()), ConsultationWords.ADVOCATE),
                approved(),
                opened(),
                submitted("AGREE"),
                new QuestionClarified(ID, ClarificationId.next(), "rol", "Artikel 27"),
                extended(),
                new ResponseRevised(RESPONSE, ID, answers("DISAGREE"), RESPONDENT, DURING, "later", salt("peper")),
                closingSoon(3),
                closed(),
                counted(),
                outcomePublished(),
                new ConsultationFollowedUp(
                        ID,
                        FOLLOW_UP,
                        null,
                        "Gepland.",
                        FollowUpState.PLANNED,
                        List.of(),
                        LocalDate.parse("2027-01-15")));

        project();
        List<Document> once = documents();
        DATABASE.get().getCollection(MongoProjection.POSITIONS).drop();
        project();

        assertThat(documents()).isEqualTo(once);
        StoredConsultation consultation = consultation();
        assertThat(consultation.revision()).isEqualTo(2);
        assertThat(consultation.closesAt()).isEqualTo(LATER);
        assertThat(consultation.extensions()).hasSize(1);
        assertThat(consultation.status(LATER)).isEqualTo(ConsultationStatus.OUTCOME_PUBLISHED);
        assertThat(consultation.outcomeVersion()).isEqualTo(1);
        assertThat(response().revision()).isEqualTo(2);
        assertThat(response().version()).isEqualTo(8);
        assertThat(response().answers()).containsExactly(new Answer("rol", "DISAGREE"));
        assertThat(response().commitment()).isEqualTo("later");
        assertThat(response().salt()).isEqualTo("peper");
        assertThat(recorded()).isEqualTo(ConsultationWords.RESULTS);
        assertThat(consultation.followUps())
                .containsExactly(new FollowUp(
                        FOLLOW_UP,
                        null,
                        "Gepland.",
                        FollowUpState.PLANNED,
                        List.of(),
                        LocalDate.parse("2027-01-15"),
                        DURING));
    }

    @Test
    void the_status_follows_the_clock() {
        happened(drafted());
        project();
        assertThat(consultation().status(DURING)).isEqualTo(ConsultationStatus.DRAFT);

        happened(approved());
        project();
        assertThat(consultation().status(OPENS.minusMillis(1))).isEqualTo(ConsultationStatus.SCHEDULED);
        assertThat(consultation().status(OPENS)).isEqualTo(ConsultationStatus.OPEN);
        assertThat(consultation().status(CLOSES.minusMillis(1))).isEqualTo(ConsultationStatus.OPEN);
        assertThat(consultation().status(CLOSES)).isEqualTo(ConsultationStatus.CLOSED);

        happened(withdrawn());
        project();
        assertThat(consultation().status(OPENS)).isEqualTo(ConsultationStatus.WITHDRAWN);
    }

    @Test
    @Shows(
            value = CLOSED_STAYS_CLOSED,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void what_was_recorded_as_closed_is_closed_also_when_the_clock_was_put_back() {
        happened(drafted(), approved(), opened(), closed());
        project();
        assertThat(consultation().status(DURING)).isEqualTo(ConsultationStatus.CLOSED);
        assertThat(consultation().status(OPENS.minusMillis(1))).isEqualTo(ConsultationStatus.CLOSED);
        assertThat(EnumSet.allOf(ConsultationStatus.class))
                .filteredOn(status -> found(status, DURING))
                .containsExactly(ConsultationStatus.CLOSED);
    }

    private boolean found(ConsultationStatus status, Instant now) {
        return DATABASE.get()
                        .getCollection(ConsultationsProjection.CONSULTATIONS)
                        .find(status.at(now))
                        .first()
                != null;
    }

    @Test
    void nothing_is_kept_of_a_response_that_was_withdrawn() {
        happened(drafted(), submitted("AGREE"), new ResponseWithdrawn(RESPONSE, ID, DURING));
        project();

        assertThat(stored(ConsultationsProjection.RESPONSES).toJson())
                .doesNotContain("AGREE", "Utrecht", "zout", MEMBER.toString());
    }

    @Test
    void what_was_erased_is_counted_without_answers_or_name() {
        happened(
                drafted(),
                new ResponseSubmitted(
                        RESPONSE, ID, Personal.erased(), Personal.erased(), OPENS, "first", Personal.erased()));
        project();

        assertThat(response().answers()).isEmpty();
        assertThat(response().organisation()).isNull();
        assertThat(response().salt()).isNull();
        assertThat(response().commitment()).isEqualTo("first");
    }

    private static ResponseSubmitted submitted(String stance) {
        return new ResponseSubmitted(RESPONSE, ID, answers(stance), RESPONDENT, OPENS, "first", salt("zout"));
    }

    private static Personal<String> salt(String salt) {
        return Personal.of(OWNER, salt);
    }

    private static Personal<List<Answer>> answers(String stance) {
        return Personal.of(OWNER, List.of(new Answer("rol", stance)));
    }

    private void happened(CommunityEvent... events) {
        for (CommunityEvent event : events) {
            long position = log.size() + 1L;
            log.add(new LoggedEvent(position, position, 4095, "e" + position, DURING, event));
        }
    }

    private void project() {
        new ConsultationsProjection(DATABASE.get()).handle(log);
    }

    private StoredConsultation consultation() {
        return new StoredConsultation(stored(ConsultationsProjection.CONSULTATIONS));
    }

    private StoredResponse response() {
        return StoredResponse.of(stored(ConsultationsProjection.RESPONSES));
    }

    private Results recorded() {
        return ContentDocuments.results(stored(ConsultationsProjection.RESULTS).get("results", Document.class));
    }

    private Document stored(String collection) {
        return Objects.requireNonNull(
                DATABASE.get().getCollection(collection).find().first());
    }

    private List<Document> documents() {
        return List.of(stored(ConsultationsProjection.CONSULTATIONS), stored(ConsultationsProjection.RESPONSES));
    }
}

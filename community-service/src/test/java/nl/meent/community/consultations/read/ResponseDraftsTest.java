package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.DRAFT_GOES_WITH_SUBMISSION;
import static nl.meent.community.consultations.ConsultationRule.DRAFT_SHARED_PER_ANSWER;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meent.community.consultations.Shows;
import nl.meent.community.consultations.write.ConsultationWords;
import nl.meent.community.members.Actor;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Colleagues who write in one draft, through instances that know nothing of each other. */
class ResponseDraftsTest {

    private static final EmbeddedMongo STORE = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(STORE.connectionString());
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Instant NOW = ConsultationWords.DURING;
    private static final Actor ONE = colleague(1);
    private static final Actor OTHER = colleague(2);

    private final ResponseDrafts here = new ResponseDrafts(CLIENT.getDatabase("drafts"));
    private final ResponseDrafts there = new ResponseDrafts(CLIENT.getDatabase("drafts"));
    private final ResponseDraft none = ResponseDraft.none(new ResponseId(UUID.randomUUID()), ConsultationWords.ID, ONE);

    @AfterAll
    static void close() {
        CLIENT.close();
        STORE.close();
    }

    @Test
    @Shows(value = DRAFT_SHARED_PER_ANSWER, by = ACCEPTS)
    void who_write_at_different_questions_at_once_lose_nothing() {
        int each = 20;
        Flux.merge(
                        Flux.range(0, each).concatMap(i -> write(here, "een" + i, i, ONE)),
                        Flux.range(0, each).concatMap(i -> write(there, "twee" + i, i, OTHER)))
                .blockLast(LONGEST);

        ResponseDraft draft = stored();
        assertThat(draft.answers()).hasSize(2 * each);
        IntStream.range(0, each).forEach(i -> {
            assertThat(Objects.requireNonNull(draft.answers().get("een" + i)).changedBy())
                    .isEqualTo(ONE.id());
            assertThat(Objects.requireNonNull(draft.answers().get("twee" + i)).changedBy())
                    .isEqualTo(OTHER.id());
        });
        assertThat(draft.answers().values().stream().map(ResponseDraft.DraftedAnswer::version))
                .doesNotHaveDuplicates();
        assertThat(draft.writers())
                .containsExactlyInAnyOrder(ONE.id().toString(), OTHER.id().toString());
    }

    @Test
    @Shows(value = DRAFT_SHARED_PER_ANSWER, by = NOTHING_HAPPENS)
    void an_answer_that_stays_as_it_was_keeps_its_version_and_its_writer() {
        write(here, "rol", "AGREE", ONE).block(LONGEST);
        var before = stored().answers().get("rol");
        write(there, "rol", "AGREE", OTHER).block(LONGEST);
        assertThat(stored().answers()).containsEntry("rol", Objects.requireNonNull(before));
    }

    @Test
    @Shows(
            value = DRAFT_GOES_WITH_SUBMISSION,
            by = {ACCEPTS, NOTHING_HAPPENS})
    void what_somebody_wrote_since_the_submission_stays() {
        write(here, "rol", "AGREE", ONE).block(LONGEST);
        ResponseDraft submitted = stored();
        write(there, "overig", "Nog iets", OTHER).block(LONGEST);

        here.remove(submitted).block(LONGEST);
        assertThat(stored().answers()).containsOnlyKeys("rol", "overig");
        here.remove(stored()).block(LONGEST);
        assertThat(here.find(none.id()).blockOptional(LONGEST)).isEmpty();
    }

    /** Whoever begins anew after that never meets a version that somebody still has open. */
    @Test
    void a_draft_that_begins_anew_uses_no_version_again() {
        write(here, "rol", "AGREE", ONE).block(LONGEST);
        ResponseDraft first = stored();
        here.remove(first).block(LONGEST);
        here.change(none, draft -> draft.withAnswer("rol", "AGREE", ONE, NOW.plusMillis(1)))
                .block(LONGEST);
        assertThat(stored().version()).isGreaterThan(first.version());
    }

    private Mono<ResponseDraft> write(ResponseDrafts drafts, String question, Object value, Actor by) {
        return drafts.change(none, draft -> draft.withAnswer(question, value, by, NOW));
    }

    private ResponseDraft stored() {
        return Objects.requireNonNull(here.find(none.id()).block(LONGEST));
    }

    private static Actor colleague(int number) {
        return new Actor(
                new MemberId(new UUID(0x8000L, 0x8000000000000000L + number)),
                MemberFunction.FG,
                new Organisation("GM0344", "Utrecht", OrganisationKind.MUNICIPALITY),
                Set.of(),
                Set.of(),
                Set.of());
    }
}

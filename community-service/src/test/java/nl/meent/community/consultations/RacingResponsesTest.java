package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.IN_TIME_BY_ITS_OWN_TIME;
import static nl.meent.community.consultations.ConsultationRule.ONE_RESPONSE;
import static nl.meent.community.consultations.ConsultationRule.RESPONSE_WITHDRAWN_AND_GIVEN_AGAIN;
import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
import static nl.meent.community.consultations.write.ConsultationWords.DURING;
import static nl.meent.community.consultations.write.ConsultationWords.ID;
import static nl.meent.community.consultations.write.ConsultationWords.LATER;
import static nl.meent.community.consultations.write.ConsultationWords.OPENS;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.meent.community.commands.Instance;
import nl.meent.community.consultations.write.ConsultationResponse;
import nl.meent.community.consultations.write.Expectation;
import nl.meent.community.consultations.write.SaltedAnswers;
import nl.meent.community.consultations.write.SubmitResponse;
import nl.meent.community.consultations.write.WithdrawResponse;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.events.DataSubject;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Respondent;
import nl.meent.events.consultations.ResponseEvent;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.consultations.ResponseRevised;
import nl.meent.events.consultations.ResponseSubmitted;
import nl.meent.events.consultations.ResponseWithdrawn;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.runtime.rejections.RejectedException;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.MutableClock;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two colleagues answer for their organisations at once, through two instances with clocks of their own. */
class RacingResponsesTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final MemberId MEMBER = new MemberId(new UUID(0x8000L, 0x8000000000000002L));
    private static final MutableClock CLOCK = MutableClock.of(OPENS, ZoneOffset.UTC);
    private static final MutableClock OTHER_CLOCK = MutableClock.of(OPENS, ZoneOffset.UTC);
    private static final EmbeddedMongo STORE = EmbeddedMongo.inMemory();
    private static final Instance ONE = new Instance(STORE, CLOCK, ConsultationResponse.class);
    private static final Instance OTHER = new Instance(STORE, OTHER_CLOCK, ConsultationResponse.class);

    private final Map<String, SubmitResponse> accepted = new ConcurrentHashMap<>();
    private final Map<String, SubmitResponse> refused = new ConcurrentHashMap<>();
    private List<ResponseId> organisations = List.of();
    private long before;

    private enum Believes {
        NOTHING_IS_THERE,
        WHATEVER,
        WHAT_I_SEE,
        IT_IS_THE_FIRST
    }

    /**
     * What a colleague does next.
     *
     * @param withdraws    or else submits
     * @param organisation whose response
     * @param believes     what the colleague believes to be there
     * @param at           the time of the instance then
     * @param sawExtension whether the instance has heard of the later deadline
     */
    private record Move(boolean withdraws, int organisation, Believes believes, Instant at, boolean sawExtension) {

        Instant closesAt() {
            return sawExtension ? LATER : CLOSES;
        }
    }

    @AfterContainer
    static void stop() {
        ONE.close();
        OTHER.close();
        STORE.close();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(0, 0, 0, 1),
                        Arbitraries.of(Believes.class),
                        Arbitraries.of(
                                OPENS.minusMillis(1),
                                OPENS,
                                DURING,
                                DURING,
                                DURING,
                                CLOSES.minusMillis(1),
                                CLOSES,
                                LATER),
                        Arbitraries.of(true, false))
                .as(Move::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(12);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    @Shows(
            value = {ONE_RESPONSE, IN_TIME_BY_ITS_OWN_TIME},
            by = {ACCEPTS, REJECTS})
    @Shows(
            value = RESPONSE_WITHDRAWN_AND_GIVEN_AGAIN,
            by = {ACCEPTS, REJECTS, NOTHING_HAPPENS})
    void an_organisation_has_one_response_in_time_and_nothing_acknowledged_is_lost(
            @ForAll("moves") List<Move> mine, @ForAll("moves") List<Move> theirs) {
        before = ONE.head();
        organisations = List.of(new ResponseId(UUID.randomUUID()), new ResponseId(UUID.randomUUID()));
        accepted.clear();
        refused.clear();
        Mono.when(play(ONE, CLOCK, mine), play(OTHER, OTHER_CLOCK, theirs)).block(LONGEST);

        List<ResponseEvent> log = events(ONE);
        assertThat(log)
                .filteredOn(event -> !(event instanceof ResponseWithdrawn))
                .hasSize(accepted.size());
        organisations.forEach(organisation -> check(log.stream()
                .filter(event -> event.responseId().equals(organisation))
                .toList()));
    }

    private Mono<Void> play(Instance instance, MutableClock clock, List<Move> moves) {
        return Flux.fromIterable(moves)
                .concatMap(move -> Mono.defer(() -> {
                    clock.setInstant(move.at());
                    return move.withdraws() ? withdraw(instance, move) : submit(instance, move);
                }))
                .then();
    }

    private Mono<Void> withdraw(Instance instance, Move move) {
        var command = new WithdrawResponse(organisations.get(move.organisation()), ID, move.closesAt());
        return instance.commands()
                .send(MEMBER, command)
                .onErrorResume(RejectedException.class, _ -> Mono.empty())
                .then();
    }

    private Mono<Void> submit(Instance instance, Move move) {
        ResponseId id = organisations.get(move.organisation());
        SubmitResponse command = new SubmitResponse(
                id,
                ID,
                SaltedAnswers.of(List.of(new Answer("rol", "AGREE"))),
                new Respondent(
                        MEMBER,
                        MemberFunction.FG,
                        new Organisation("GM0344", "Utrecht", OrganisationKind.MUNICIPALITY)),
                DataSubject.organisation("GM0344"),
                OPENS,
                move.closesAt(),
                expectation(instance, id, move.believes()));
        String commitment = command.answers().commitment();
        return instance.commands()
                .send(MEMBER, command)
                .doOnNext(_ -> accepted.put(commitment, command))
                .onErrorResume(RejectedException.class, _ -> {
                    refused.put(commitment, command);
                    return Mono.empty();
                })
                .then();
    }

    private Expectation expectation(Instance instance, ResponseId id, Believes believes) {
        return switch (believes) {
            case NOTHING_IS_THERE -> new Expectation.NothingSaid();
            case WHATEVER -> new Expectation.Whatever();
            case IT_IS_THE_FIRST -> new Expectation.Seen(Set.of(1L));
            case WHAT_I_SEE ->
                new Expectation.Seen(Set.of(events(instance).stream()
                        .filter(event -> event.responseId().equals(id))
                        .count()));
        };
    }

    private List<ResponseEvent> events(Instance instance) {
        return instance.behind(before).stream()
                .flatMap(logged -> logged.event() instanceof ResponseEvent event ? Stream.of(event) : Stream.empty())
                .toList();
    }

    /** What the log holds of one response, against what a response may be. */
    private void check(List<ResponseEvent> events) {
        boolean there = false;
        List<String> seen = new ArrayList<>();
        for (int revision = 0; revision < events.size(); revision++) {
            switch (events.get(revision)) {
                case ResponseSubmitted event -> {
                    assertThat(there).as("a second response").isFalse();
                    check(event.commitment(), event.submittedAt(), there, revision, seen);
                    there = true;
                }
                case ResponseRevised event -> {
                    assertThat(there).as("a revision of nothing").isTrue();
                    check(event.commitment(), event.submittedAt(), there, revision, seen);
                }
                case ResponseWithdrawn event -> {
                    assertThat(there).as("nothing is taken back").isTrue();
                    assertThat(event.withdrawnAt()).isBefore(LATER);
                    there = false;
                }
            }
        }
    }

    private void check(@Nullable String commitment, Instant at, boolean there, long revision, List<String> seen) {
        assertThat(seen).as("stored twice").doesNotContain(commitment);
        seen.add(commitment);
        assertThat(refused).doesNotContainKey(commitment);
        SubmitResponse given = Objects.requireNonNull(accepted.get(commitment), "acknowledged");
        assertThat(at).isAfterOrEqualTo(OPENS).isBefore(given.closesAt());
        boolean held = switch (given.expectation()) {
            case Expectation.NothingSaid _ -> !there;
            case Expectation.Whatever _ -> there;
            case Expectation.Seen about -> there && about.revisions().contains(revision);
        };
        assertThat(held).as("%s at revision %d", given.expectation(), revision).isTrue();
    }
}

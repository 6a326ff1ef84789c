package nl.meent.notification.consultations;

import static nl.meent.notification.consultations.NewsRule.INVITED_ON_COMING_IN;
import static nl.meent.notification.consultations.NewsRule.INVITED_WHEN_IT_OPENS;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.MemberId;
import nl.meent.notification.consultations.AudienceInMotion.Happening;
import nl.meent.notification.consultations.AudienceInMotion.Kind;
import nl.meent.notification.following.mongo.AService;
import nl.meent.notification.notices.Occasion;
import org.bson.Document;

/** Whoever comes, goes and changes while a consultation opens: nobody's invitation is lost, nobody has two. */
class InvitationsTest {

    @Provide
    Arbitrary<List<Happening>> lives() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, Kind.REGISTERS),
                                Tuple.of(5, Kind.CHANGES),
                                Tuple.of(5, Kind.JOINS),
                                Tuple.of(4, Kind.LEAVES),
                                Tuple.of(3, Kind.OPENS),
                                Tuple.of(2, Kind.EXTENDS),
                                Tuple.of(4, Kind.CLOSES),
                                Tuple.of(1, Kind.WITHDRAWS)),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.of(false, false, true))
                .as(Happening::new)
                .list()
                .ofMinSize(40)
                .ofMaxSize(80);
    }

    @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
    @Shows(
            value = {INVITED_WHEN_IT_OPENS, INVITED_ON_COMING_IN},
            by = {ACCEPTS, REJECTS, NOTHING_HAPPENS})
    void everyone_who_is_in_the_audience_while_it_is_open_is_invited_once_and_at_once(
            @ForAll("lives") List<Happening> life) {
        AudienceInMotion motion = new AudienceInMotion(life);
        AService service = new AService();
        motion.log().feed(service.follower(), 500);

        assertThat(invitations(service)).isEqualTo(nonEmpty(motion.invited()));
        Statistics.label("something closed by its time")
                .collect(motion.seen().contains(Kind.CLOSES))
                .coverage(coverage -> coverage.check(true).percentage(often -> often > 15));
        service.database().drop();
    }

    /** However the log is cut into batches, whoever handles them, and however often it is read again. */
    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    @Shows(
            value = {INVITED_WHEN_IT_OPENS, INVITED_ON_COMING_IN},
            by = NOTHING_HAPPENS)
    void another_instance_another_batch_and_a_replay_give_the_same_inboxes(
            @ForAll("lives") List<Happening> life, @ForAll("sizes") int size) {
        AudienceInMotion motion = new AudienceInMotion(life);
        AService first = new AService();
        motion.log().feed(first.follower(), 500);

        AService other = new AService();
        var events = motion.log().events();
        var here = other.follower();
        var there = other.follower();
        for (int from = 0, turn = 0; from < events.size(); from += size, turn++) {
            (turn % 2 == 0 ? here : there).handle(events.subList(from, Math.min(from + size, events.size())));
        }
        motion.log().feed(other.follower(), size);

        assertThat(invitations(other)).isEqualTo(nonEmpty(motion.invited()));
        assertThat(other.everything()).isEqualTo(first.everything());
        first.database().drop();
        other.database().drop();
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(1, 2, 3, 7);
    }

    private static Map<ConsultationId, Map<MemberId, Long>> nonEmpty(Map<ConsultationId, Map<MemberId, Long>> invited) {
        Map<ConsultationId, Map<MemberId, Long>> some = new HashMap<>(invited);
        some.values().removeIf(Map::isEmpty);
        return some;
    }

    /** The commit by which each was told; fails if somebody was told twice. */
    private static Map<ConsultationId, Map<MemberId, Long>> invitations(AService service) {
        Map<ConsultationId, Map<MemberId, Long>> found = new HashMap<>();
        for (Document document : service.everything()) {
            if (document.getString("occasion").equals(Occasion.CONSULTATION_OPENED.name())) {
                MemberId member = new MemberId(document.get("member", UUID.class));
                service.inbox(member).stream()
                        .filter(notice -> notice.id().equals(document.get("_id", UUID.class)))
                        .forEach(notice -> {
                            Long before = found.computeIfAbsent(
                                            new ConsultationId(notice.subject().id()), _ -> new HashMap<>())
                                    .put(member, notice.sequence().position());
                            assertThat(before)
                                    .as("a second invitation of %s", member)
                                    .isNull();
                        });
            }
        }
        return found;
    }
}

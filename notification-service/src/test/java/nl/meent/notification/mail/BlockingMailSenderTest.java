package nl.meent.notification.mail;

import static nl.meent.notification.Community.ANNE;
import static nl.meent.notification.Community.BRAM;
import static nl.meent.notification.Community.CARLA;
import static nl.meent.notification.Community.FGS;
import static nl.meent.notification.Community.UTRECHT;
import static nl.meent.notification.Community.ZWOLLE;
import static nl.meent.notification.Community.member;
import static nl.meent.notification.Community.opened;
import static nl.meent.notification.Community.profile;
import static nl.meent.notification.Community.registered;
import static nl.meent.notification.Community.responded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.events.CommunityEvent;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationReminded;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.consultations.ResponseSubmitted;
import nl.meent.events.consultations.ResponseWithdrawn;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.notification.ALog;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.outgoing.BlockingSender;
import nl.meent.notification.outgoing.Outbox.Outcome;
import nl.meent.notification.outgoing.Outgoing;
import nl.meent.notification.preferences.Channel;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BlockingMailSenderTest {

    private static final Pattern TO = Pattern.compile("(?m)^To: (\\S+)$");
    private static final Pattern ID = Pattern.compile("(?m)^Message-ID: (\\S+)$");
    private static final Instant CLOSES = ALog.time(2_000);

    private final ConsultationId consultation = ConsultationId.next();
    private final ALog log = new ALog();
    private final AMailRoom room = new AMailRoom(ALog.time(5));

    @AfterEach
    void close() {
        room.server.close();
    }

    private void register(MemberId... members) {
        register(List.of(members));
    }

    private void register(List<MemberId> members) {
        log.commit(members.stream()
                .map(one -> registered(one, MemberFunction.FG, UTRECHT))
                .toArray(CommunityEvent[]::new));
        members.forEach(room::addressed);
    }

    private void open() {
        log.commit(opened(consultation, FGS, ResponsePer.MEMBER, CLOSES));
    }

    private void handled() {
        log.feed(room.follower(), 500);
    }

    /** Sends until nothing waits. */
    private void sent() {
        BlockingSender sender = room.sender();
        sender.start();
        settled();
        sender.stop();
    }

    private void settled() {
        await().atMost(Duration.ofMinutes(2)).until(() -> room.inState("WAITING") == 0);
    }

    private List<String> found(Pattern header) {
        return room.server.messages().stream()
                .flatMap(message -> header.matcher(message).results())
                .map(MatchResult::group)
                .toList();
    }

    private static String to(MemberId member) {
        return "To: " + AMailRoom.address(member);
    }

    @Test
    void each_message_arrives_once_though_two_send_and_the_server_balks_and_goes_away_and_one_is_stopped() {
        List<MemberId> members =
                IntStream.range(0, 300).mapToObj(i -> member("m" + i)).toList();
        register(members);
        open();
        Set<String> balkedAt = ConcurrentHashMap.newKeySet();
        room.server.answering(to -> to.compareTo("4") < 0 && balkedAt.add(to) ? 451 : 250);
        room.server.goAwayAfter(100);
        handled();
        assertThat(room.inState("WAITING")).isEqualTo(300);
        BlockingSender one = room.sender();
        BlockingSender other = room.sender();
        one.start();
        other.start();
        await().until(room.server::isAway);
        one.stop();
        room.server.comeBack();
        BlockingSender another = room.sender();
        another.start();
        settled();
        other.stop();
        another.stop();

        assertThat(found(TO))
                .containsExactlyInAnyOrderElementsOf(
                        members.stream().map(BlockingMailSenderTest::to).toList());
        assertThat(found(ID)).hasSize(300).doesNotHaveDuplicates();
        assertThat(balkedAt).isNotEmpty();
        assertThat(room.counted("sent")).isEqualTo(300);
    }

    @Test
    void a_log_that_is_followed_again_from_its_start_mails_nothing_again() {
        register(ANNE, BRAM);
        open();
        handled();
        sent();
        assertThat(found(TO)).hasSize(2);
        Stream.of("inbox-v1", "members-v1", "consultations-v1", "open-consultations-v1", "positions")
                .forEach(name -> room.service.database().getCollection(name).drop());
        handled();
        assertThat(room.service.everything()).hasSize(2);
        sent();
        assertThat(found(TO)).hasSize(2);
    }

    @Test
    void what_happened_long_ago_is_mailed_to_nobody() {
        AMailRoom later =
                new AMailRoom(ALog.time(2).plus(BlockingMailing.OLDEST).plusSeconds(1));
        log.commit(registered(ANNE, MemberFunction.FG, UTRECHT));
        open();
        log.feed(later.follower(), 500);
        assertThat(later.service.everything()).hasSize(1);
        assertThat(later.inState("WAITING")).isZero();
        later.server.close();
    }

    @Test
    void what_has_waited_too_long_is_mailed_to_nobody() {
        register(ANNE);
        open();
        handled();
        BlockingSender sender = room.sender(
                Clock.fixed(ALog.time(2).plus(BlockingMailing.OLDEST).plusSeconds(1), ZoneOffset.UTC));
        sender.start();
        settled();
        sender.stop();
        assertThat(room.server.messages()).isEmpty();
        assertThat(room.counted("needless")).isEqualTo(1);
    }

    @Test
    void a_sender_forgets_what_is_three_times_as_old() {
        register(ANNE);
        open();
        handled();
        BlockingSender sender = room.sender(Clock.fixed(
                ALog.time(2).plus(BlockingMailing.OLDEST.multipliedBy(3)).plusSeconds(1), ZoneOffset.UTC));
        sender.start();
        settled();
        sender.stop();
        assertThat(room.service.database().getCollection("outbox").find(new Document()))
                .isEmpty();
        assertThat(room.counted("needless")).isZero();
    }

    @Test
    void each_refusal_for_the_time_being_doubles_the_pause() {
        register(ANNE);
        open();
        handled();
        room.server.answering(_ -> 451);
        for (int attempt = 1; attempt <= 4; attempt++) {
            Instant now = ALog.time(5 + attempt);
            BlockingSender sender = room.sender(Clock.fixed(now, ZoneOffset.UTC));
            int refused = attempt;
            sender.start();
            await().until(() -> room.counted("again") == refused);
            sender.stop();
            assertThat(due()).isEqualTo(now.plusMillis(10L << attempt));
        }
    }

    private Instant due() {
        return Objects.requireNonNull(
                        room.service.database().getCollection("outbox").find().first())
                .getDate("due")
                .toInstant();
    }

    @Test
    void a_sender_leaves_what_the_inbox_does_not_hold_yet() {
        register(ANNE, BRAM);
        open();
        handled();
        room.service
                .database()
                .getCollection("outbox")
                .updateOne(new Document("member", BRAM.value()), new Document("$set", new Document("position", 99L)));
        BlockingSender sender = room.sender();
        sender.start();
        await().until(() -> room.inState("SENT") > 0);
        sender.stop();
        assertThat(found(TO)).containsExactly(to(ANNE));
        assertThat(room.inState("WAITING")).isEqualTo(1);
    }

    @Test
    void nothing_goes_for_a_consultation_that_closed_meanwhile() {
        register(ANNE);
        open();
        log.commit(new ConsultationClosed(consultation, ALog.time(3)));
        handled();
        sent();
        assertThat(room.server.messages()).isEmpty();
        assertThat(room.counted("needless")).isEqualTo(1);
    }

    @Test
    void of_a_consultation_that_was_withdrawn_meanwhile_only_that_goes() {
        register(ANNE);
        open();
        log.commit(new ConsultationWithdrawn(consultation, "Niet meer nodig"));
        handled();
        sent();
        assertThat(room.server.messages()).singleElement().asString().contains("Raadpleging ingetrokken");
    }

    @Test
    void nothing_goes_to_who_left_the_audience_or_turned_it_off_meanwhile() {
        register(ANNE, BRAM);
        open();
        log.commit(profile(ANNE, MemberFunction.CISO, UTRECHT));
        handled();
        room.preferences.keep(BRAM, Kind.CONSULTATION_OPENED, Channel.INBOX).block();
        sent();
        assertThat(room.server.messages()).isEmpty();
        assertThat(room.counted("needless")).isEqualTo(2);
    }

    @Test
    void nothing_waits_for_who_gets_that_kind_in_the_inbox() {
        register(ANNE, BRAM);
        open();
        room.preferences.keep(BRAM, Kind.CONSULTATION_OPENED, Channel.INBOX).block();
        handled();
        assertThat(room.inState("WAITING")).isEqualTo(1);
        sent();
        assertThat(found(TO)).containsExactly(to(ANNE));
        assertThat(room.inState("SENT")).isEqualTo(1);
    }

    @Test
    void who_responded_between_the_reminder_and_its_sending_gets_none() {
        register(ANNE, BRAM, CARLA);
        open();
        log.commit(responded(consultation, CARLA, UTRECHT));
        handled();
        sent();
        log.commit(withdrawn(CARLA)).commit(new ConsultationClosingSoon(consultation, 3, CLOSES));
        log.commit(responded(consultation, ANNE, UTRECHT));
        handled();
        assertThat(room.inState("WAITING")).isEqualTo(3);
        sent();
        assertThat(found(TO)).containsExactlyInAnyOrder(to(ANNE), to(BRAM), to(CARLA), to(BRAM), to(CARLA));
        assertThat(room.counted("needless")).isEqualTo(1);
    }

    @Test
    void whose_organisation_responded_meanwhile_is_not_reminded_where_that_gives_one_response() {
        log.commit(registered(ANNE, MemberFunction.FG, UTRECHT), registered(BRAM, MemberFunction.FG, ZWOLLE));
        List.of(ANNE, BRAM).forEach(room::addressed);
        log.commit(opened(consultation, FGS, ResponsePer.ORGANISATION, CLOSES))
                .commit(new ConsultationReminded(consultation, ALog.time(3), CLOSES, ANNE));
        log.commit(responded(consultation, CARLA, UTRECHT));
        handled();
        sent();
        assertThat(found(TO)).containsExactlyInAnyOrder(to(ANNE), to(BRAM), to(BRAM));
    }

    private ResponseWithdrawn withdrawn(MemberId member) {
        ResponseSubmitted submitted = (ResponseSubmitted) responded(consultation, member, UTRECHT);
        return new ResponseWithdrawn(submitted.responseId(), consultation, ALog.time(1));
    }

    @Test
    void who_chose_a_notification_in_a_browser_too_is_mailed() {
        register(ANNE, BRAM);
        open();
        room.preferences
                .keep(ANNE, Kind.CONSULTATION_OPENED, Channel.PUSH_AND_EMAIL_AT_ONCE)
                .block();
        room.preferences.keep(BRAM, Kind.CONSULTATION_OPENED, Channel.PUSH).block();
        handled();
        sent();
        assertThat(found(TO)).containsExactly(to(ANNE));
    }

    @Test
    void who_has_no_address_is_mailed_as_soon_as_there_is_one() {
        log.commit(registered(ANNE, MemberFunction.FG, UTRECHT));
        open();
        handled();
        sent();
        assertThat(room.server.messages()).isEmpty();
        assertThat(room.inState("UNADDRESSED")).isEqualTo(1);
        room.addressed(ANNE);
        room.mailing().known(ANNE).block();
        sent();
        assertThat(found(TO)).containsExactly(to(ANNE));
        room.mailing().known(ANNE).block();
        sent();
        assertThat(found(TO)).containsExactly(to(ANNE));
    }

    @Test
    void an_address_lets_go_what_waits_for_it_and_for_no_other() {
        log.commit(registered(ANNE, MemberFunction.FG, UTRECHT), registered(BRAM, MemberFunction.FG, UTRECHT));
        open();
        handled();
        sent();
        assertThat(room.inState("UNADDRESSED")).isEqualTo(2);
        room.mailing().known(ANNE).block();
        assertThat(room.inState("UNADDRESSED")).isEqualTo(1);
        assertThat(room.inState("WAITING")).isEqualTo(1);
    }

    @Test
    void an_address_that_came_while_it_was_found_missing_is_used_too() {
        log.commit(registered(ANNE, MemberFunction.FG, UTRECHT));
        open();
        handled();
        Instant now = ALog.time(6);
        Outgoing outgoing = room.outbox.claim(now, 2, now.plusSeconds(60), 9).getFirst();
        room.addressed(ANNE);
        room.mailing().known(ANNE).block();
        room.outbox.settle(Map.of(outgoing, Outcome.UNADDRESSED));
        room.letters().settled(Map.of(outgoing, Outcome.UNADDRESSED)).block();
        assertThat(room.inState("WAITING")).isEqualTo(1);
    }

    @Test
    void that_the_server_refuses_our_sender_says_nothing_of_the_message() {
        register(ANNE);
        open();
        handled();
        room.server.answeringSender(550);
        BlockingSender sender = room.sender();
        sender.start();
        await().until(() -> room.counted("again") > 0);
        room.server.answeringSender(250);
        settled();
        sender.stop();
        assertThat(found(TO)).containsExactly(to(ANNE));
    }

    @Test
    void what_the_server_will_never_take_is_set_aside_alone() {
        register(ANNE, BRAM);
        open();
        handled();
        room.server.answering(to -> to.equals(AMailRoom.address(ANNE)) ? 550 : 250);
        sent();
        assertThat(found(TO)).containsExactly(to(BRAM));
        assertThat(room.inState("SET_ASIDE")).isEqualTo(1);
        assertThat(room.counted("set-aside")).isEqualTo(1);
    }

    @Test
    void what_a_dead_process_had_claimed_goes_when_its_claim_ends_and_not_before() {
        register(ANNE);
        open();
        handled();
        Instant now = ALog.time(6);
        Outgoing dead = room.outbox.claim(now, 2, now.plusSeconds(60), 9).getFirst();
        assertThat(room.outbox.claim(now.plusSeconds(59), 2, CLOSES, 9)).isEmpty();
        Outgoing next = room.outbox.claim(now.plusSeconds(60), 2, CLOSES, 9).getFirst();
        assertThat(next.notice()).isEqualTo(dead.notice());
        room.outbox.settle(Map.of(dead, Outcome.SENT));
        assertThat(room.inState("SENT")).isZero();
        room.outbox.settle(Map.of(next, Outcome.SENT));
        assertThat(room.inState("SENT")).isEqualTo(1);
    }

    private long claimed() {
        return room.service
                .database()
                .getCollection("outbox")
                .countDocuments(new Document("claim", new Document("$exists", true)));
    }

    @Test
    void what_waits_while_the_server_is_away_may_go_by_another() {
        register(IntStream.range(0, 50).mapToObj(i -> member("m" + i)).toList());
        open();
        room.server.goAwayAfter(10);
        handled();
        BlockingSender sender = room.sender();
        sender.start();
        await().until(room.server::isAway);
        await().until(() -> claimed() == 0);
        assertThat(room.inState("WAITING")).isPositive();
        sender.stop();
    }

    @Test
    void a_sender_that_stops_leaves_no_claim_behind() {
        register(IntStream.range(0, 300).mapToObj(i -> member("m" + i)).toList());
        open();
        handled();
        CountDownLatch stopped = new CountDownLatch(1);
        room.server.answering(_ -> stopped.getCount() == 0 ? 250 : waiting(stopped));
        BlockingSender sender = room.sender();
        sender.start();
        await().until(() -> claimed() > 100);
        Thread stopping = Thread.ofVirtual().start(sender::stop);
        await().until(() -> claimed() <= 2);
        stopped.countDown();
        await().until(() -> !stopping.isAlive());
        assertThat(claimed()).isZero();
        assertThat(room.inState("WAITING") + room.inState("SENT")).isEqualTo(300);
        sent();
        assertThat(found(TO)).hasSize(300).doesNotHaveDuplicates();
    }

    private static int waiting(CountDownLatch until) {
        try {
            until.await();
            return 250;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_message_that_cannot_be_written_holds_up_no_other_and_is_tried_again() {
        register(ANNE, BRAM);
        room.addresses.keep(ANNE, "anne@@gemeente example").block();
        open();
        handled();
        BlockingSender sender = room.sender();
        sender.start();
        await().until(() -> room.counted("again") > 1);
        await().until(() -> room.inState("SENT") == 1);
        sender.stop();
        assertThat(found(TO)).containsExactly(to(BRAM));
        assertThat(room.inState("WAITING")).isEqualTo(1);
    }

    @Test
    void nothing_goes_before_the_inbox_is_as_far() {
        register(ANNE);
        open();
        handled();
        Instant now = ALog.time(6);
        assertThat(room.outbox.isWaiting(now, 1)).isFalse();
        assertThat(room.outbox.isWaiting(now, 2)).isTrue();
    }

    @Test
    void an_old_message_is_forgotten() {
        register(ANNE);
        open();
        handled();
        room.outbox.forget(ALog.time(2));
        assertThat(room.inState("WAITING")).isEqualTo(1);
        room.outbox.forget(ALog.time(3));
        assertThat(room.service.database().getCollection("outbox").find(new Document()))
                .isEmpty();
    }
}

package nl.meent.notification.push;

import static nl.meent.notification.Community.ANNE;
import static nl.meent.notification.Community.BRAM;
import static nl.meent.notification.Community.FGS;
import static nl.meent.notification.Community.UTRECHT;
import static nl.meent.notification.Community.member;
import static nl.meent.notification.Community.opened;
import static nl.meent.notification.Community.profile;
import static nl.meent.notification.Community.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.notification.ALog;
import nl.meent.notification.outgoing.BlockingSender;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.push.APushService.Received;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BlockingPushingTest {

    private static final Instant CLOSES = ALog.time(2_000);

    private final ConsultationId consultation = ConsultationId.next();
    private final ALog log = new ALog();
    private final APushRoom room = new APushRoom(ALog.time(5));

    @AfterEach
    void close() {
        room.server.close();
    }

    private void register(MemberId... members) {
        for (MemberId member : members) {
            log.commit(registered(member, MemberFunction.FG, UTRECHT));
            room.wants(member, Channel.PUSH);
        }
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
        await().atMost(Duration.ofMinutes(1)).until(() -> room.inState("WAITING") == 0);
    }

    @Test
    void every_browser_of_who_chose_push_reads_it_and_it_is_in_the_inbox() {
        register(ANNE);
        String laptop = room.browser(ANNE, "laptop");
        String phone = room.browser(ANNE, "phone");
        open();
        handled();
        sent();
        assertThat(room.server.reached()).containsExactlyInAnyOrder(laptop, phone);
        Received one = room.server.received().getFirst();
        var notice = room.service.inbox(ANNE).getFirst();
        assertThat(one.message().path("notice").asString())
                .isEqualTo(notice.id().toString());
        assertThat(one.message().path("link").asString()).isEqualTo("/raadplegingen/" + consultation);
        assertThat(one.message().path("title").asString()).isNotEmpty();
        assertThat(one.message().path("text").asString()).contains(Objects.requireNonNull(notice.title()));
        assertThat(one.message().size()).isEqualTo(4);
    }

    @Test
    void a_message_says_who_sends_it_how_long_it_is_good_for_and_what_it_replaces() {
        register(ANNE);
        room.browser(ANNE, "laptop");
        open();
        handled();
        sent();
        Received one = room.server.received().getFirst();
        assertThat(one.claims().path("aud").asString()).isEqualTo(room.server.origin());
        assertThat(one.claims().path("sub").asString()).isEqualTo("mailto:beheer@vng.example");
        assertThat(one.claims().path("exp").asLong())
                .isBetween(
                        ALog.time(5).getEpochSecond(),
                        ALog.time(5).plus(Duration.ofHours(24)).getEpochSecond());
        assertThat(one.header("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(one.header("Urgency")).isEqualTo("normal");
        assertThat(one.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(one.header("TTL"))
                .isEqualTo(Long.toString(Duration.ofDays(28).toSeconds()));
        assertThat(one.header("Topic"))
                .matches("[A-Za-z0-9_-]{32}")
                .isNotEqualTo(consultation.toString().replace("-", ""));
    }

    @Test
    void how_long_it_is_good_for_is_the_deadline_or_a_day() {
        Instant now = ALog.time(0);
        assertThat(PushMessage.life(null, now)).isEqualTo(Duration.ofDays(1));
        assertThat(PushMessage.life(now.minusSeconds(1), now)).isEqualTo(Duration.ofDays(1));
        assertThat(PushMessage.life(now.plusSeconds(90), now)).isEqualTo(Duration.ofSeconds(90));
        assertThat(PushMessage.life(now.plus(Duration.ofDays(90)), now)).isEqualTo(Duration.ofDays(28));
    }

    @Test
    void who_chose_otherwise_gets_nothing_in_a_browser() {
        register(ANNE, BRAM);
        room.browser(ANNE, "laptop");
        String of = room.browser(BRAM, "laptop");
        room.wants(ANNE, Channel.EMAIL_AT_ONCE);
        open();
        handled();
        sent();
        assertThat(room.server.asked()).containsExactly(of);
        assertThat(room.service.inbox(ANNE)).hasSize(1);
    }

    @Test
    void who_chose_e_mail_too_gets_it_in_a_browser() {
        register(ANNE);
        String laptop = room.browser(ANNE, "laptop");
        room.wants(ANNE, Channel.PUSH_AND_EMAIL_AT_ONCE);
        open();
        handled();
        sent();
        assertThat(room.server.reached()).containsExactly(laptop);
    }

    @Test
    void nothing_goes_to_who_turned_it_off_or_left_the_audience_or_took_the_browser_out_meanwhile() {
        MemberId carla = member("carla");
        register(ANNE, BRAM, carla);
        room.browser(ANNE, "laptop");
        room.browser(BRAM, "laptop");
        room.browser(carla, "laptop");
        open();
        log.commit(profile(BRAM, MemberFunction.CISO, UTRECHT));
        handled();
        room.wants(ANNE, Channel.INBOX);
        room.subscriptions
                .find(carla)
                .flatMap(browser -> room.subscriptions.forget(carla, browser.id()))
                .blockLast();
        sent();
        assertThat(room.server.asked()).isEmpty();
        assertThat(room.counted("needless")).isEqualTo(2);
        assertThat(room.counted("gone")).isEqualTo(1);
    }

    @Test
    void nothing_goes_to_a_browser_at_which_somebody_else_signed_in_meanwhile() {
        register(ANNE);
        String shared = room.browser(ANNE, "shared");
        open();
        handled();
        Subscription browser =
                Objects.requireNonNull(room.subscriptions.find(ANNE).blockFirst());
        room.subscriptions
                .keep(new Subscription(BRAM, browser.endpoint(), browser.keys()), ALog.time(6))
                .block();
        sent();
        assertThat(room.server.asked()).isEmpty();
        assertThat(room.counted("gone")).isEqualTo(1);
        assertThat(room.browsersOf(BRAM)).containsExactly(shared);
    }

    @Test
    void nothing_goes_for_a_consultation_that_closed_meanwhile() {
        register(ANNE);
        room.browser(ANNE, "laptop");
        open();
        log.commit(new ConsultationClosed(consultation, ALog.time(3)));
        handled();
        sent();
        assertThat(room.server.asked()).isEmpty();
        assertThat(room.counted("needless")).isEqualTo(1);
    }

    @Test
    void what_happened_more_than_a_day_ago_goes_to_no_browser() {
        APushRoom later =
                new APushRoom(ALog.time(2).plus(BlockingPushing.OLDEST).plusSeconds(1));
        log.commit(registered(ANNE, MemberFunction.FG, UTRECHT));
        later.wants(ANNE, Channel.PUSH);
        later.browser(ANNE, "laptop");
        open();
        log.feed(later.follower(), 500);
        assertThat(later.service.everything()).hasSize(1);
        assertThat(later.inState("WAITING")).isZero();
        later.server.close();
    }

    @Test
    void while_push_is_not_offered_nothing_is_kept_for_later() {
        register(ANNE);
        room.browser(ANNE, "laptop");
        open();
        PushSettings withoutKey = new PushSettings("", null, 2, Duration.ofMillis(20), true);
        log.feed(
                room.service.follower(
                        room.service.database(),
                        List.of(new BlockingPushing(
                                room.preferences,
                                room.subscriptions,
                                room.outbox,
                                withoutKey,
                                Clock.fixed(ALog.time(5), ZoneOffset.UTC)))),
                500);
        assertThat(room.service.inbox(ANNE)).hasSize(1);
        assertThat(room.inState("WAITING")).isZero();
    }

    @Test
    void a_browser_that_its_push_service_knows_no_more_is_forgotten() {
        register(ANNE);
        String gone = room.browser(ANNE, "old");
        String unknown = room.browser(ANNE, "older");
        String phone = room.browser(ANNE, "phone");
        room.server.answering(path -> path.equals(gone) ? 410 : path.equals(unknown) ? 404 : 201);
        open();
        handled();
        sent();
        assertThat(room.server.reached()).containsExactly(phone);
        assertThat(room.browsersOf(ANNE)).containsExactly(phone);
        assertThat(room.counted("gone")).isEqualTo(2);
    }

    @Test
    void what_is_refused_for_the_time_being_goes_again_and_what_is_refused_for_good_does_not() {
        register(ANNE);
        String busy = room.browser(ANNE, "busy");
        String ill = room.browser(ANNE, "ill");
        String slow = room.browser(ANNE, "slow");
        String wrong = room.browser(ANNE, "wrong");
        Set<String> balked = ConcurrentHashMap.newKeySet();
        Map<String, Integer> first = Map.of(busy, 429, ill, 503, slow, 408);
        room.server.answering(
                path -> path.equals(wrong) ? 400 : balked.add(path) ? first.getOrDefault(path, 201) : 201);
        open();
        handled();
        sent();
        assertThat(room.server.reached()).containsExactlyInAnyOrder(busy, ill, slow);
        assertThat(room.counted("again")).isEqualTo(3);
        assertThat(room.counted("set-aside")).isEqualTo(1);
        assertThat(room.server.asked().stream().filter(wrong::equals)).hasSize(1);
    }

    @Test
    void a_push_service_that_points_elsewhere_is_not_followed_there() {
        register(ANNE);
        String laptop = room.browser(ANNE, "laptop");
        room.server.answering(path -> path.equals(laptop) ? 307 : 201);
        room.server.pointsTo(room.server.origin() + "/elsewhere");
        open();
        handled();
        sent();
        assertThat(room.server.asked()).containsExactly(laptop);
        assertThat(room.counted("set-aside")).isEqualTo(1);
    }

    @Test
    void a_push_service_that_asks_for_a_pause_gets_it() {
        register(ANNE);
        room.browser(ANNE, "busy");
        room.server.answering(_ -> 429);
        room.server.wantsPause("7200");
        open();
        handled();
        BlockingSender sender = room.sender();
        sender.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> room.counted("again") == 1);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> due().isAfter(ALog.time(5).plusSeconds(7_199)));
        sender.stop();
        assertThat(room.server.asked()).hasSize(1);
    }

    private Instant due() {
        Document waiting = Objects.requireNonNull(
                room.service.database().getCollection("push-outbox").find().first());
        return waiting.getDate("due").toInstant();
    }

    @Test
    void a_pause_is_asked_for_in_seconds_or_as_a_date_and_never_lasts_longer_than_a_day() {
        Instant now = Instant.parse("2026-11-29T08:00:00Z");
        assertThat(BlockingPushServices.pause("90", now)).isEqualTo(Duration.ofSeconds(90));
        assertThat(BlockingPushServices.pause("Sun, 29 Nov 2026 08:02:00 GMT", now))
                .isEqualTo(Duration.ofMinutes(2));
        assertThat(BlockingPushServices.pause("999999999", now)).isEqualTo(Duration.ofDays(1));
        assertThat(BlockingPushServices.pause("soon", now)).isZero();
    }

    @Test
    void each_browser_is_reached_once_though_two_send_and_one_is_stopped() {
        List<String> browsers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            MemberId one = member("m" + i);
            register(one);
            browsers.add(room.browser(one, "a"));
            browsers.add(room.browser(one, "b"));
        }
        open();
        handled();
        handled();
        assertThat(room.inState("WAITING")).isEqualTo(200);
        BlockingSender one = room.sender();
        BlockingSender other = room.sender();
        one.start();
        other.start();
        await().until(() -> room.server.received().size() > 20);
        one.stop();
        settled();
        other.stop();
        assertThat(room.server.reached()).containsExactlyInAnyOrderElementsOf(browsers);
        assertThat(room.counted("sent")).isEqualTo(200);
    }

    @Test
    void a_browser_whose_address_became_one_of_our_own_network_gets_nothing() {
        register(ANNE);
        room.browser(ANNE, "laptop");
        open();
        handled();
        BlockingSender sender = room.sender(APushRoom.settings(false));
        sender.start();
        settled();
        sender.stop();
        assertThat(room.server.asked()).isEmpty();
        assertThat(room.inState("SET_ASIDE")).isEqualTo(1);
    }

    @Test
    void an_eleventh_browser_takes_the_place_of_the_oldest() {
        for (int i = 0; i < 11; i++) {
            room.subscriptions
                    .keep(room.server.browser(ANNE, "b" + i), ALog.time(i))
                    .block();
        }
        room.browser(BRAM, "laptop");
        assertThat(room.browsersOf(ANNE)).hasSize(10).first().asString().endsWith("/b10");
        assertThat(room.browsersOf(ANNE)).noneMatch(path -> path.endsWith("/b0"));
        assertThat(room.browsersOf(BRAM)).hasSize(1);
    }
}

package nl.meent.notification.following.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static nl.meent.notification.Community.ANNE;
import static nl.meent.notification.Community.BRAM;
import static nl.meent.notification.Community.EVERYONE;
import static nl.meent.notification.Community.FGS;
import static nl.meent.notification.Community.FG_CIRCLE;
import static nl.meent.notification.Community.UTRECHT;
import static nl.meent.notification.Community.ZWOLLE;
import static nl.meent.notification.Community.answered;
import static nl.meent.notification.Community.asked;
import static nl.meent.notification.Community.commented;
import static nl.meent.notification.Community.joined;
import static nl.meent.notification.Community.left;
import static nl.meent.notification.Community.member;
import static nl.meent.notification.Community.opened;
import static nl.meent.notification.Community.place;
import static nl.meent.notification.Community.profile;
import static nl.meent.notification.Community.registered;
import static nl.meent.notification.Community.responded;
import static nl.meent.notification.Community.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meent.events.CommunityEvent;
import nl.meent.events.Personal;
import nl.meent.events.Samples;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.AttendeeRegistered;
import nl.meent.events.meetups.AttendeeUnregistered;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerAccepted;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.PostFollowed;
import nl.meent.events.posts.PostHidden;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.PostRestored;
import nl.meent.events.posts.PostUnfollowed;
import nl.meent.notification.ALog;
import nl.meent.notification.Community;
import nl.meent.notification.members.Member;
import nl.meent.runtime.log.LoggedEvent;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class InboxFollowerTest {

    private static final List<MemberId> MEMBERS =
            IntStream.range(0, 8).mapToObj(i -> member("m" + i)).toList();
    private static final List<PostId> POSTS =
            IntStream.range(0, 4).mapToObj(_ -> PostId.next()).toList();
    private static final List<AnswerId> ANSWERS =
            IntStream.range(0, 4).mapToObj(_ -> AnswerId.next()).toList();
    private static final List<MeetupId> MEETUPS =
            IntStream.range(0, 2).mapToObj(_ -> MeetupId.next()).toList();

    private static ALog anyLog(long seed, int commits) {
        Random random = new Random(seed);
        ALog log = new ALog();
        MEMBERS.forEach(member -> log.commit(registered(member, MemberFunction.FG, UTRECHT)));
        POSTS.subList(0, 2).forEach(post -> log.commit(asked(post, MEMBERS.getFirst())));
        POSTS.subList(2, 4).forEach(post -> log.commit(asked(post, MEMBERS.get(1), FG_CIRCLE)));
        MEETUPS.forEach(meetup -> log.commit(scheduled(meetup, MEMBERS.getLast())));
        for (int i = 0; i < commits; i++) {
            log.commit(IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(_ -> anyEvent(random))
                    .toArray(CommunityEvent[]::new));
        }
        return log;
    }

    private static CommunityEvent anyEvent(Random random) {
        MemberId member = any(MEMBERS, random);
        PostId post = any(POSTS, random);
        AnswerId answer = any(ANSWERS, random);
        MeetupId meetup = any(MEETUPS, random);
        AttendanceWay way = random.nextBoolean() ? AttendanceWay.ONLINE : AttendanceWay.ON_SITE;
        return switch (random.nextInt(14)) {
            case 0 -> joined(member);
            case 1 -> left(member);
            case 2 -> answered(post, answer, Author.named(member));
            case 3 -> commented(post, answer, Author.withoutName(member, null));
            case 4 -> new PostFollowed(post, member);
            case 5 -> new PostUnfollowed(post, member);
            case 6 -> new AnswerAccepted(post, answer);
            case 7 -> new PostHidden(post, Personal.erased(), member);
            case 8 -> new PostRestored(post, member);
            case 9 -> new AttendeeRegistered(meetup, member, way);
            case 10 -> new AttendeeUnregistered(meetup, member, way);
            case 11 -> place(meetup, member, "Zaal " + random.nextInt(3), "");
            case 12 -> profile(member, random.nextBoolean() ? MemberFunction.FG : MemberFunction.CISO, ZWOLLE);
            default ->
                opened(
                        ConsultationId.next(),
                        random.nextBoolean() ? FGS : EVERYONE,
                        ResponsePer.MEMBER,
                        ALog.time(0).plus(Duration.ofDays(random.nextInt(20))));
        };
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static List<Document> reference(ALog log) {
        AService undisturbed = new AService();
        log.feed(undisturbed.follower(), 1);
        return undisturbed.everything();
    }

    @Test
    void what_was_erased_is_followed_like_anything_else() {
        AService service = new AService();
        ALog log = new ALog();
        Samples.erasedStories().forEach(story -> log.commit(story.toArray(CommunityEvent[]::new)));

        log.feed(service.follower(), 7);

        assertThat(service.position()).isEqualTo(log.position());
    }

    @Test
    void who_follows_what_was_erased_is_still_told_and_without_a_text() {
        AService service = new AService();
        ALog log = new ALog();
        PostId post = PostId.next();
        log.commit(registered(ANNE, MemberFunction.FG, UTRECHT), registered(BRAM, MemberFunction.FG, ZWOLLE))
                .commit(Community.published(post, PostKind.QUESTION, Author.named(ANNE), Personal.erased()))
                .commit(answered(post, AnswerId.next(), Author.named(BRAM)));

        log.feed(service.follower(), 500);

        assertThat(service.inbox(ANNE)).hasSize(1);
        assertThat(service.inbox(ANNE).getFirst().toString()).doesNotContain("Mag dit?");
    }

    @Test
    void tells_the_same_whatever_the_size_of_batches() {
        ALog log = anyLog(11, 300);
        List<Document> expected = reference(log);
        assertThat(expected).hasSizeGreaterThan(300);
        for (int batch : List.of(2, 7, 500)) {
            AService service = new AService();
            log.feed(service.follower(), batch);
            assertThat(service.everything()).isEqualTo(expected);
            assertThat(service.position()).isEqualTo(log.position());
        }
    }

    @Test
    void tells_the_same_once_when_the_log_is_replayed_into_inboxes_that_exist() {
        ALog log = anyLog(12, 200);
        AService service = new AService();
        log.feed(service.follower(), 50);
        service.database()
                .getCollection(Collections.INBOX)
                .updateMany(
                        eq("member", MEMBERS.getFirst().value()),
                        combine(set("readAt", Date.from(ALog.time(1))), unset("unread")));
        List<Document> told = service.everything();
        assertThat(told).anyMatch(notice -> notice.getDate("readAt") != null);
        for (String name : service.database().listCollectionNames()) {
            if (!name.equals(Collections.INBOX)) {
                service.database().getCollection(name).drop();
            }
        }
        log.feed(service.follower(), 33);
        assertThat(service.everything()).isEqualTo(told);
    }

    @Test
    void takes_read_marks_over_when_the_inbox_is_built_again_from_nothing() {
        ALog log = anyLog(15, 50);
        AService service = new AService();
        log.feed(service.follower(), 500);
        UUID read = service.everything().getFirst().get("_id", UUID.class);
        Date readAt = Date.from(ALog.time(1));
        service.database()
                .getCollection(NoticeDocuments.READ_MARKS)
                .insertOne(new Document("_id", read).append("readAt", readAt));
        for (String name : service.database().listCollectionNames()) {
            if (!name.equals(NoticeDocuments.READ_MARKS)) {
                service.database().getCollection(name).drop();
            }
        }
        log.feed(service.follower(), 500);
        assertThat(service.everything()).allSatisfy(notice -> {
            boolean isRead = read.equals(notice.get("_id"));
            assertThat(notice.getDate("readAt")).isEqualTo(isRead ? readAt : null);
            assertThat(notice.containsKey("unread")).isEqualTo(!isRead);
        });
    }

    @Test
    void tells_nothing_twice_when_events_come_again() {
        ALog log = anyLog(13, 100);
        AService service = new AService();
        InboxFollower follower = service.follower();
        log.feed(follower, 20);
        List<Document> told = service.everything();
        log.feed(follower, 17);
        assertThat(service.everything()).isEqualTo(told);
        assertThat(service.position()).isEqualTo(log.position());
    }

    @Test
    void tells_the_same_when_killed_at_any_write_and_resumed_with_other_batches() {
        ALog log = anyLog(14, 60);
        List<Document> expected = reference(log);
        int kills = 0;
        for (int writes = 0; ; writes++) {
            AService service = new AService();
            int batch = 20 + writes % 30;
            if (!dies(log, service, writes, batch)) {
                break;
            }
            kills++;
            log.feed(service.follower(), 1 + writes % 23);
            assertThat(service.everything()).as("killed at write %d", writes).isEqualTo(expected);
        }
        assertThat(kills).isGreaterThan(20);
    }

    private static boolean dies(ALog log, AService service, int writes, int batch) {
        try {
            log.feed(service.follower(FailingDatabase.afterWrites(service.database(), writes)), batch);
            return false;
        } catch (MongoException killed) {
            return true;
        }
    }

    @Test
    void tells_who_was_in_the_audience_when_it_opened_even_if_the_first_try_had_read_further() {
        ConsultationId consultation = ConsultationId.next();
        ALog log = new ALog()
                .commit(registered(ANNE, MemberFunction.FG, UTRECHT))
                .commit(opened(consultation, FGS, ResponsePer.MEMBER, ALog.time(100)))
                .commit(profile(ANNE, MemberFunction.CISO, UTRECHT));
        for (int writes = 0; writes < 6; writes++) {
            AService service = new AService();
            dies(log, service, writes, 500);
            log.feed(service.follower(), 1);
            assertThat(service.told(ANNE)).hasSize(1);
        }
    }

    @Test
    void an_instance_that_was_taken_over_in_its_sleep_changes_nothing() {
        ConsultationId consultation = ConsultationId.next();
        ALog log = new ALog()
                .commit(registered(ANNE, MemberFunction.CISO, UTRECHT))
                .commit(profile(ANNE, MemberFunction.FG, UTRECHT))
                .commit(opened(consultation, FGS, ResponsePer.MEMBER, ALog.time(100)))
                .commit(new ConsultationClosingSoon(consultation, 3, ALog.time(100)));
        List<LoggedEvent> events = log.events();
        AService service = new AService();
        InboxFollower sleeper = service.follower();
        sleeper.handle(events.subList(0, 1));
        MongoMemory stale = new MongoMemory(service.database());
        stale.reset(events.getFirst().token());
        stale.keep(Member.SHELF, ANNE, Member.unknown(ANNE));

        InboxFollower awake = service.follower();
        awake.handle(events.subList(1, 3));
        assertThatThrownBy(() -> stale.write(events.get(1).token(), 1)).isInstanceOf(MongoException.class);
        awake.handle(events.subList(3, 4));
        assertThat(service.told(ANNE)).hasSize(2);

        sleeper.handle(events);
        assertThat(service.told(ANNE)).hasSize(2);
        assertThat(service.position()).isEqualTo(4);
    }

    @Test
    void an_instance_that_was_taken_over_between_its_writes_does_not_move_on() {
        AService service = new AService();
        Ownership overtaken = new Ownership(service.database());
        assertThat(overtaken.confirm()).isFalse();
        Ownership owner = new Ownership(service.database());
        assertThat(owner.confirm()).isFalse();

        assertThatThrownBy(() -> overtaken.advance(5, 5)).hasMessageContaining("taken over");

        assertThat(service.position()).isZero();
        owner.advance(4, 4);
        assertThat(service.position()).isEqualTo(4);
    }

    @Test
    void says_how_far_the_inboxes_are_when_that_is_stored() {
        ALog log = anyLog(15, 60);
        AService service = new AService();
        List<Long> heard = new ArrayList<>();
        log.feed(
                service.follower(service.database(), List.of(), List.of(position -> {
                    assertThat(service.position()).isEqualTo(position);
                    heard.add(position);
                })),
                20);
        assertThat(heard).hasSizeGreaterThan(1).isSorted().endsWith(log.position());
    }

    @Test
    void reaches_ten_thousand_members() {
        ConsultationId consultation = ConsultationId.next();
        ALog log = new ALog();
        IntStream.range(0, 10_000).forEach(i -> log.commit(registered(member("many" + i), MemberFunction.FG, UTRECHT)));
        log.commit(opened(consultation, FGS, ResponsePer.MEMBER, ALog.time(100_000)));
        log.commit(responded(consultation, member("many1"), UTRECHT));
        log.commit(new ConsultationClosingSoon(consultation, 3, ALog.time(100_000)));
        AService service = new AService();
        log.feed(service.follower(), 500);
        assertThat(service.everything()).hasSize(19_999);
    }
}

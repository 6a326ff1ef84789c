package nl.meent.notification.push;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.mongo.AService;
import nl.meent.notification.following.mongo.Collections;
import nl.meent.notification.following.mongo.InboxFollower;
import nl.meent.notification.inbox.Readers;
import nl.meent.notification.inbox.mongo.MongoInboxes;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.outgoing.BlockingSender;
import nl.meent.notification.outgoing.Wishes;
import nl.meent.notification.outgoing.mongo.MongoOutbox;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.preferences.mongo.MongoPreferences;
import nl.meent.notification.push.mongo.MongoSubscriptions;
import nl.meent.runtime.mongo.MongoServedPosition;
import org.bson.Document;

/** What sends push, on the database of a service and a push service of the test, with a clock that runs. */
final class APushRoom {

    final AService service = new AService();
    final APushService server = APushService.up();
    final MongoPreferences preferences = new MongoPreferences(service.reactive());
    final MongoSubscriptions subscriptions = new MongoSubscriptions(service.reactive());
    final MongoOutbox outbox = new MongoOutbox(service.database(), service.reactive(), "push-outbox");
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Clock clock;

    /** @param time what the clock says first */
    APushRoom(Instant time) {
        clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), time));
    }

    static PushSettings settings(boolean insecure) {
        return new PushSettings(
                "yfWPiYE+n46HLnH0KqZOF1fJJU3MYrct3AELtAQ+oRw=",
                "mailto:beheer@vng.example",
                2,
                Duration.ofMillis(20),
                insecure);
    }

    InboxFollower follower() {
        return service.follower(
                service.database(),
                List.of(new BlockingPushing(preferences, subscriptions, outbox, settings(true), clock)));
    }

    BlockingSender sender() {
        return sender(settings(true));
    }

    BlockingSender sender(PushSettings settings) {
        var recollection = service.recollection();
        var wishes = new Wishes(
                new MongoInboxes(service.reactive()),
                new Readers(recollection, preferences),
                preferences,
                recollection);
        return new BlockingSender(PushRoom.of(
                outbox,
                wishes,
                subscriptions,
                settings,
                new MongoServedPosition(service.reactive(), List.of(Collections.PROJECTION)),
                meters,
                clock));
    }

    void wants(MemberId member, Channel channel) {
        preferences.keep(member, Kind.CONSULTATION_OPENED, channel).block();
    }

    /** Gives a member a browser that is subscribed; says its path. */
    String browser(MemberId member, String name) {
        Subscription browser = server.browser(member, name);
        subscriptions.keep(browser, clock.instant()).block();
        return browser.endpoint().getPath();
    }

    List<String> browsersOf(MemberId member) {
        return subscriptions
                .find(member)
                .map(browser -> browser.endpoint().getPath())
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    double counted(String result) {
        return meters.counter("meent.push", "result", result).count();
    }

    long inState(String state) {
        return service.database().getCollection("push-outbox").countDocuments(new Document("state", state));
    }
}

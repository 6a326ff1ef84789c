package nl.meent.notification.mail;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.meent.events.members.MemberId;
import nl.meent.notification.AMailServer;
import nl.meent.notification.addresses.mongo.MongoAddresses;
import nl.meent.notification.following.mongo.AService;
import nl.meent.notification.following.mongo.Collections;
import nl.meent.notification.following.mongo.InboxFollower;
import nl.meent.notification.inbox.Readers;
import nl.meent.notification.inbox.mongo.MongoInboxes;
import nl.meent.notification.outgoing.BlockingSender;
import nl.meent.notification.outgoing.Wishes;
import nl.meent.notification.outgoing.mongo.MongoOutbox;
import nl.meent.notification.preferences.mongo.MongoPreferences;
import nl.meent.runtime.mongo.MongoServedPosition;

/** What sends e-mail, on the database of a service and a mail server of the test, with a clock that runs. */
final class AMailRoom {

    final AService service = new AService();
    final AMailServer server = AMailServer.up();
    final MongoAddresses addresses = new MongoAddresses(service.reactive());
    final MongoPreferences preferences = new MongoPreferences(service.reactive());
    final MongoOutbox outbox = new MongoOutbox(service.database(), service.reactive(), "outbox");
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Clock clock;

    /** @param time what the clock says first */
    AMailRoom(Instant time) {
        clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), time));
    }

    InboxFollower follower() {
        return service.follower(service.database(), List.of(mailing()));
    }

    BlockingMailing mailing() {
        return new BlockingMailing(preferences, outbox, clock);
    }

    MailSettings settings() {
        return new MailSettings(
                "127.0.0.1",
                server.port(),
                null,
                null,
                false,
                "Meent <meent@vng.example>",
                URI.create("https://meent.example/"),
                2,
                Duration.ofMillis(20));
    }

    BlockingSender sender() {
        return sender(clock);
    }

    /** One that sends by this clock. */
    BlockingSender sender(Clock clock) {
        return new BlockingSender(MailRoom.of(
                outbox,
                letters(),
                settings(),
                new MongoServedPosition(service.reactive(), List.of(Collections.PROJECTION)),
                meters,
                clock));
    }

    Letters letters() {
        var recollection = service.recollection();
        var wishes = new Wishes(
                new MongoInboxes(service.reactive()),
                new Readers(recollection, preferences),
                preferences,
                recollection);
        return new Letters(wishes, addresses, outbox, clock);
    }

    void addressed(MemberId member) {
        addresses.keep(member, address(member)).block();
    }

    static String address(MemberId member) {
        return member.value() + "@gemeente.example";
    }

    double counted(String result) {
        return meters.counter("meent.mail", "result", result).count();
    }

    long inState(String state) {
        return service.database().getCollection("outbox").countDocuments(new org.bson.Document("state", state));
    }
}

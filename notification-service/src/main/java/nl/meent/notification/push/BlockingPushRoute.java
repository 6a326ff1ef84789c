package nl.meent.notification.push;

import java.time.Instant;
import java.util.Objects;
import nl.meent.notification.outgoing.Outbox.Outcome;
import nl.meent.notification.outgoing.Outgoing;
import nl.meent.notification.outgoing.Result;
import nl.meent.notification.outgoing.Route;
import nl.meent.notification.outgoing.Wishes;
import nl.meent.notification.outgoing.Wishes.Wanted;
import nl.meent.notification.preferences.Channel;

/** Takes messages to push services; there are many, so none being away closes the way. */
final class BlockingPushRoute implements Route, Route.Line {

    private final Wishes wishes;
    private final Subscriptions subscriptions;
    private final BlockingPushServices services;

    BlockingPushRoute(Wishes wishes, Subscriptions subscriptions, BlockingPushServices services) {
        this.wishes = wishes;
        this.subscriptions = subscriptions;
        this.services = services;
    }

    @Override
    public Line open() {
        return this;
    }

    @Override
    public Result carry(Outgoing outgoing, Instant now) {
        Subscription browser =
                subscriptions.find(Objects.requireNonNull(outgoing.to())).block();
        if (browser == null || !browser.member().equals(outgoing.member())) {
            return Result.of(Outcome.GONE);
        }
        Wanted wanted = wishes.wanted(outgoing, Channel.PUSH, now).block();
        return wanted == null ? Result.of(Outcome.NEEDLESS) : send(browser, wanted, now);
    }

    /** A browser of which the push service knows no more is forgotten. */
    private Result send(Subscription browser, Wanted wanted, Instant now) {
        Result result = services.send(browser, wanted, now);
        if (result.equals(Result.of(Outcome.GONE))) {
            subscriptions.forget(browser.member(), browser.id()).block();
        }
        return result;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // Connections to push services are kept by the client for all carriers.
    }
}

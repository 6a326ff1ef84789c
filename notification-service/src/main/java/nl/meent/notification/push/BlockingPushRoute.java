package nl.meent.notification.push;

import java.time.Instant;
import nl.meent.notification.outgoing.Outbox.Outcome;
import nl.meent.notification.outgoing.Outgoing;
import nl.meent.notification.outgoing.Result;
import nl.meent.notification.outgoing.Route;
import nl.meent.notification.outgoing.Wishes.Wanted;
import nl.meent.notification.push.PushLook.Call;

/** Takes messages to push services; there are many, so none being away closes the way. */
final class BlockingPushRoute implements Route<Call>, Route.Line<Call> {

    private final Subscriptions subscriptions;
    private final BlockingPushServices services;

    BlockingPushRoute(Subscriptions subscriptions, BlockingPushServices services) {
        this.subscriptions = subscriptions;
        this.services = services;
    }

    @Override
    public Line<Call> open() {
        return this;
    }

    @Override
    public Result carry(Outgoing outgoing, Call call, Instant now) {
        Subscription browser = call.browser();
        return browser == null ? Result.of(Outcome.GONE) : send(browser, call.wanted(), now);
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

package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What stands in for the push service of a browser maker, which a browser without a screen doesn't reach: a subscription as
 * it would give one, with keys of its own and an address that leads nowhere. All else is real: the permission, the service
 * worker's registration, the portal and the service.
 */
public final class PushStandIn {

    private static final String SUBSCRIPTIONS = """
        (() => {
          const encode = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
            .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
          let made = JSON.parse(sessionStorage.getItem('push-stand-in'));
          const keep = (value) => sessionStorage.setItem('push-stand-in', JSON.stringify(made = value));
          const subscription = () => made && {
            endpoint: made.endpoint, toJSON: () => made, unsubscribe: async () => { keep(null); return true; } };
          PushManager.prototype.getSubscription = async () => subscription();
          PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
            if (applicationServerKey.length !== 87) throw new Error('no key of the platform');
            const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
            const p256dh = encode(await crypto.subtle.exportKey('raw', pair.publicKey));
            const auth = encode(crypto.getRandomValues(new Uint8Array(16)));
            keep({ endpoint: `https://203.0.113.7/push/${crypto.randomUUID()}`, keys: { p256dh, auth } });
            return subscription();
          };
        })();
        """;

    /** A browser without a screen says that it was refused before anybody was asked. */
    private static final String NOT_ASKED_YET =
            "Object.defineProperty(Notification, 'permission', { get: () => 'default' });";

    private final BrowserContext context;
    private final Page page;

    /** In this window, from the next page on. */
    public PushStandIn(Window window) {
        page = window.page();
        context = page.context();
        page.addInitScript(SUBSCRIPTIONS);
    }

    /** Lets the portal show notifications, as somebody does who is asked and says yes. */
    public PushStandIn allowed() {
        context.grantPermissions(List.of("notifications"));
        page.addInitScript(NOT_ASKED_YET);
        return this;
    }
}

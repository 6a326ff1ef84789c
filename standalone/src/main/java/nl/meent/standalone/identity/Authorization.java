package nl.meent.standalone.identity;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The sign-in: checks the request for a code, shows the page, and signs the chosen account in. */
final class Authorization {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PATH = "authorize";

    private final Engine engine;
    private final Clients clients;
    private final Accounts accounts;
    private final Set<String> portalOrigins;
    private final SignInPage page = new SignInPage();

    Authorization(Engine engine, Clients clients, Accounts accounts, Set<String> portalOrigins) {
        this.engine = engine;
        this.clients = clients;
        this.accounts = accounts;
        this.portalOrigins = Set.copyOf(portalOrigins);
    }

    Answer show(Form query) {
        check(query);
        return page(200, query, "");
    }

    Answer signIn(Form query, Form body) {
        check(query);
        String name = body.require("username").strip();
        if (!accounts.has(name)) {
            return page(400, query, name);
        }
        // Only ours: the engine would let the browser add any claim.
        Form login = new Form(Map.of("username", name, "claims", JSON.writeValueAsString(accounts.claims(name))));
        return engine.post(PATH, query, login, null);
    }

    /** Whether a redirect may go there: to the portal and nowhere else. */
    boolean isPortal(String uri) {
        try {
            URI target = URI.create(uri);
            return target.getRawUserInfo() == null
                    && target.getRawFragment() == null
                    && portalOrigins.contains(target.getScheme() + "://" + target.getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void check(Form query) {
        Client client = clients.named(query.require("client_id"));
        if (!client.grants().contains("authorization_code")) {
            throw new Refused(400, "unauthorized_client", "this client has no sign-in");
        }
        if (!isPortal(query.require("redirect_uri"))) {
            throw Refused.invalid("redirect_uri is not the portal's");
        }
        if (!query.require("response_type").equals("code")) {
            throw new Refused(400, "unsupported_response_type", "only code");
        }
        query.require("code_challenge");
        if (!query.require("code_challenge_method").equals("S256")) {
            throw Refused.invalid("code_challenge_method must be S256");
        }
        Scopes.check(client, query);
    }

    private Answer page(int status, Form query, String unknown) {
        return Answer.html(status, page.html(PATH + "?" + query.encode(), unknown, accounts.all()))
                .with("Content-Security-Policy", policy());
    }

    /** Redirects that follow a form count as its action, so the portal is one. */
    private String policy() {
        return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action"
                + " 'self' "
                + String.join(" ", portalOrigins.stream().sorted().toList());
    }
}

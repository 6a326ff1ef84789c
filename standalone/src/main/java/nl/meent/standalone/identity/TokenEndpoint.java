package nl.meent.standalone.identity;

import org.jspecify.annotations.Nullable;

/** Tokens for clients that prove who they are, within their grants and scopes. */
final class TokenEndpoint {

    private final Engine engine;
    private final Clients clients;
    private final Accounts accounts;

    TokenEndpoint(Engine engine, Clients clients, Accounts accounts) {
        this.engine = engine;
        this.clients = clients;
        this.accounts = accounts;
    }

    Answer token(@Nullable String authorization, Form form) {
        String grant = form.require("grant_type");
        Client client = clients.authenticated(authorization, form);
        if (!client.grants().contains(grant)) {
            throw new Refused(400, "unauthorized_client", "not a grant of this client");
        }
        Scopes.check(client, form);
        return engine.post("token", Form.parse(null), checked(client, grant, form), authorization)
                .with("Cache-Control", "no-store");
    }

    private Form checked(Client client, String grant, Form form) {
        switch (grant) {
            case "password" -> {
                accounts.claims(form.require("username"));
                form.require("password");
            }
            case "authorization_code" -> {
                form.require("code");
                form.require("code_verifier"); // the engine lets a code without one pass
            }
            case "client_credentials" -> {
                return form.with("scope", form.get("scope").orElse(client.defaultScope()));
            }
            default -> form.require("refresh_token");
        }
        return form;
    }
}

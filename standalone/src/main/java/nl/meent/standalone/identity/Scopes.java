package nl.meent.standalone.identity;

import java.util.Arrays;

/** The scopes of a request are among those of its client. */
final class Scopes {

    private Scopes() {}

    static void check(Client client, Form form) {
        String asked = form.get("scope").orElse("");
        Arrays.stream(asked.split(" "))
                .filter(scope -> !scope.isEmpty())
                .filter(scope -> !client.scopes().contains(scope))
                .findFirst()
                .ifPresent(_ -> {
                    throw new Refused(400, "invalid_scope", "not a scope of this client");
                });
    }
}

package nl.meent.standalone.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may ask for tokens, and the check that it is they: mock-oauth2-server believes every secret. */
final class Clients {

    private final Map<String, Client> clients;

    Clients(List<Client> clients) {
        this.clients = clients.stream().collect(Collectors.toUnmodifiableMap(Client::id, Function.identity()));
    }

    /** The client with this id, unproven. */
    Client named(String id) {
        Client client = clients.get(id);
        if (client == null) {
            throw Refused.unknownClient();
        }
        return client;
    }

    /** The client that sends a token request, by {@code client_secret_basic}, {@code _post} or none. */
    Client authenticated(@Nullable String authorization, Form form) {
        String[] given = authorization == null ? posted(form) : basic(authorization);
        Client client = named(given[0]);
        if (form.get("client_id").filter(id -> !id.equals(client.id())).isPresent()) {
            throw Refused.unknownClient();
        }
        String secret = client.secret();
        if (secret != null && !equal(secret, given[1])) {
            throw Refused.unknownClient();
        }
        return client;
    }

    private static String[] posted(Form form) {
        return new String[] {
            form.require("client_id"), form.get("client_secret").orElse("")
        };
    }

    private static String[] basic(String authorization) {
        try {
            if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
                throw Refused.unknownClient();
            }
            byte[] decoded =
                    Base64.getDecoder().decode(authorization.substring(6).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            if (parts.length != 2) {
                throw Refused.unknownClient();
            }
            return new String[] {
                URLDecoder.decode(parts[0], StandardCharsets.UTF_8), URLDecoder.decode(parts[1], StandardCharsets.UTF_8)
            };
        } catch (IllegalArgumentException e) {
            throw Refused.unknownClient();
        }
    }

    private static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}

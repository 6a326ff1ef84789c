package nl.meent.acceptance.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An account that the identity provider doesn't know, for tests that need more than there are. Its tokens say what those of a
 * demonstration account say.
 *
 * @param name         how it is called, also at its address
 * @param function     such as {@code CISO}
 * @param organisation code of a municipality
 */
public record Account(String name, String function, String organisation) {

    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", name);
        claims.put("name", name);
        claims.put("email", name + "@gemeente.example");
        claims.put("email_verified", true);
        claims.put("function", function);
        claims.put("organisation_code", organisation);
        claims.put("organisation_name", organisation);
        claims.put("organisation_kind", "MUNICIPALITY");
        claims.put("roles", List.of());
        return claims;
    }
}

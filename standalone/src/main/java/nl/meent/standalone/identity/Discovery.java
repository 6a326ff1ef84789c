package nl.meent.standalone.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The discovery document: what is really there, and nothing else. */
final class Discovery {

    private Discovery() {}

    static Map<String, Object> of(String issuer) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", issuer);
        document.put("authorization_endpoint", issuer + "/authorize");
        document.put("token_endpoint", issuer + "/token");
        document.put("end_session_endpoint", issuer + "/endsession");
        document.put("userinfo_endpoint", issuer + "/userinfo");
        document.put("jwks_uri", issuer + "/jwks");
        document.put("response_types_supported", List.of("code"));
        document.put("response_modes_supported", List.of("query"));
        document.put(
                "grant_types_supported",
                List.of("authorization_code", "refresh_token", "password", "client_credentials"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        document.put("code_challenge_methods_supported", List.of("S256"));
        document.put(
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post", "none"));
        return document;
    }
}

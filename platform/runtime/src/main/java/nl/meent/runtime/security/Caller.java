package nl.meent.runtime.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, out of a checked bearer token. An argument of controller methods (401 without a token; {@code @Nullable}
 * on public paths). The claims describe a member at registration only: afterwards the log rules, and circles and roles
 * are never taken from here. A follower (client credentials) has scopes and none of the claims.
 *
 * @param memberId the id of the member, derived from issuer and subject, UUID version 8
 * @param subject the token's {@code sub}
 * @param displayName the person's name, or null
 * @param function code of the function, such as {@code FG}, or null; not checked against the list of functions
 * @param organisationCode code of the organisation, such as {@code GM0344}, or null
 * @param organisationName name of the organisation, or null
 * @param organisationKind code of the kind of organisation, such as {@code MUNICIPALITY}, or null
 * @param email the e-mail address of the account, or null where the token names none
 * @param roles first roles in lower case, possibly empty
 * @param scopes scopes of the token, possibly empty
 * @param tokenExpiresAt when the token ends; a stream ends then too
 */
public record Caller(
        UUID memberId,
        String subject,
        @Nullable String displayName,
        @Nullable String function,
        @Nullable String organisationCode,
        @Nullable String organisationName,
        @Nullable String organisationKind,
        @Nullable Email email,
        Set<String> roles,
        Set<String> scopes,
        Instant tokenExpiresAt) {

    /**
     * The e-mail address of an account.
     *
     * @param address as the issuer says it; not checked
     * @param verified whether the issuer says that it is the member's
     */
    public record Email(String address, boolean verified) {}

    /** Copies the sets. */
    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /**
     * @param scope such as {@code log:read}
     * @return whether the token carries it
     */
    public boolean hasScope(String scope) {
        return scopes.contains(scope);
    }

    /** Says who it is without personal data, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Caller[" + memberId + "]";
    }
}

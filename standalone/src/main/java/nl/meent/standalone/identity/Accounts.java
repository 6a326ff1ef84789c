package nl.meent.standalone.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meent.standalone.content.Member;

/** Who may sign in, and what their tokens say. */
final class Accounts {

    private final List<Member> members;
    private final Map<String, Member> byName;

    Accounts(List<Member> members) {
        this.members = List.copyOf(members);
        byName = members.stream().collect(Collectors.toUnmodifiableMap(Member::account, Function.identity()));
    }

    List<Member> all() {
        return members;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The claims of an account; it must exist. */
    Map<String, Object> claims(String name) {
        Member member = byName.get(name);
        if (member == null) {
            throw new Refused(400, "invalid_grant", "unknown account");
        }
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("name", member.displayName());
        claims.put("preferred_username", member.account());
        claims.put("email", member.email());
        claims.put("email_verified", true);
        claims.put("function", member.function());
        claims.put("organisation_code", member.organisation().code());
        claims.put("organisation_name", member.organisation().name());
        claims.put("organisation_kind", member.organisation().kind());
        claims.put("roles", member.roles());
        return claims;
    }
}

package nl.meent.community.members.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.meent.community.members.read.MemberView;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A member as the API shows the member to itself; circles and roles are shown to nobody else.
 *
 * @param organisationOfAccount where the account says that the member works now; absent if that is the organisation
 */
record MemberAnswer(
        MemberId id,
        @Nullable String displayName,
        MemberFunction function,
        Organisation organisation,
        List<ThemeId> themes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> circles,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> roles,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean listed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Organisation organisationOfAccount) {

    static MemberAnswer toItself(MemberView member, Caller caller) {
        Organisation ofAccount = Registration.organisationOf(caller);
        return new MemberAnswer(
                member.id(),
                member.displayName(),
                member.function(),
                member.organisation(),
                member.themes(),
                member.circles().stream().map(Object::toString).toList(),
                member.roleCodes(),
                member.listed(),
                member.organisation().equals(ofAccount) ? null : ofAccount);
    }

    static MemberAnswer toOthers(MemberView member) {
        return new MemberAnswer(
                member.id(),
                member.displayName(),
                member.function(),
                member.organisation(),
                member.themes(),
                null,
                null,
                null,
                null);
    }
}

package nl.meent.community.members.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.meent.community.members.read.MemberView;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/** A member as the API shows the member to itself; circles and roles are shown to nobody else. */
record MemberAnswer(
        MemberId id,
        @Nullable String displayName,
        MemberFunction function,
        Organisation organisation,
        List<ThemeId> themes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> circles,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> roles,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean listed) {

    static MemberAnswer toItself(MemberView member) {
        return new MemberAnswer(
                member.id(),
                member.displayName(),
                member.function(),
                member.organisation(),
                member.themes(),
                member.circles().stream().map(Object::toString).toList(),
                member.roleCodes(),
                member.listed());
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
                null);
    }
}

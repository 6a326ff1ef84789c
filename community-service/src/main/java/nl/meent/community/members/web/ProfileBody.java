package nl.meent.community.members.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.meent.community.members.read.MemberView;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.web.bodies.OneLine;
import org.jspecify.annotations.Nullable;

/** What a member can change of the own profile. */
record ProfileBody(
        @NotBlank @OneLine @Size(max = 100) String displayName,
        @NotNull MemberFunction function,
        @NotNull @Valid OrganisationBody organisation,

        @NotNull @Size(max = 50)
        List<@NotNull @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "cameratoezicht") String>
                themes,

        @Nullable Boolean listed) {

    /** Where the member works. */
    record OrganisationBody(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 200) String name,
            @NotNull OrganisationKind kind) {}

    static ProfileBody of(MemberView member) {
        Organisation organisation = member.organisation();
        String name = member.displayName();
        return new ProfileBody(
                name == null ? "" : name,
                member.function(),
                new OrganisationBody(organisation.code(), organisation.name(), organisation.kind()),
                member.themes().stream().map(ThemeId::value).toList(),
                member.listed());
    }
}

package nl.meent.community.members.web;

import io.swagger.v3.oas.annotations.Operation;
import nl.meent.community.commands.Commands;
import nl.meent.community.members.Actor;
import nl.meent.community.members.MemberRejection;
import nl.meent.community.members.read.DirectoryFilter;
import nl.meent.community.members.read.MemberView;
import nl.meent.community.members.read.Members;
import nl.meent.community.members.write.ChangeProfile;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.security.Caller;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.editing.ETags;
import nl.meent.runtime.web.editing.IfMatch;
import nl.meent.runtime.web.editing.MergePatch;
import nl.meent.runtime.web.editing.StaleVersionException;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The own profile and other members. */
@RestController
@RequestMapping("/v1/members")
class MembersEndpoint {

    private final Members members;
    private final Commands commands;

    MembersEndpoint(Members members, Commands commands) {
        this.members = members;
        this.commands = commands;
    }

    @GetMapping("/me")
    @Operation(summary = "Uw eigen profiel")
    Mono<ResponseEntity<MemberAnswer>> me(Actor actor, Caller caller) {
        return members.find(actor.id())
                .map(member -> ResponseEntity.ok()
                        .eTag(ETags.of(member.revision()))
                        .body(MemberAnswer.toItself(member, caller)));
    }

    @PatchMapping("/me")
    @Operation(summary = "Wijzig uw profiel")
    Mono<ResponseEntity<MemberAnswer>> change(
            Actor actor, Caller caller, IfMatch ifMatch, MergePatch<ProfileBody> patch) {
        return members.find(actor.id()).flatMap(member -> {
            ifMatch.require(member.revision(), () -> MemberAnswer.toItself(member, caller));
            ProfileBody body = patch.applyTo(ProfileBody.of(member));
            requireOfAccount(body, member, caller);
            return commands.send(actor.id(), command(member, body))
                    .onErrorMap(
                            RejectedException.because(MemberRejection.STALE),
                            _ -> new StaleVersionException(member.revision(), MemberAnswer.toItself(member, caller)))
                    .map(position -> ResponseEntity.ok()
                            .headers(MeentPosition.of(position))
                            .eTag(ETags.of(member.revision() + 1))
                            .body(MemberAnswer.toItself(changed(member, body), caller)));
        });
    }

    private static void requireOfAccount(ProfileBody body, MemberView member, Caller caller) {
        Organisation asked = organisation(body);
        Rejection.rejectIf(
                !asked.equals(member.organisation()) && !asked.equals(Registration.organisationOf(caller)),
                MemberRejection.ORGANISATION_OF_ACCOUNT);
    }

    @GetMapping
    @Operation(summary = "De ledenlijst: wie erin wil staan")
    Mono<ResponseEntity<Page<MemberAnswer>>> directory(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable MemberFunction function,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String theme) {
        return members.directory(new DirectoryFilter(query, function, organisation, theme), page)
                .map(found -> found.<MemberAnswer>map(MemberAnswer::toOthers))
                .map(page::answer);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Een lid")
    Mono<MemberAnswer> one(Actor actor, @PathVariable String id) {
        return Mono.fromSupplier(() -> MemberId.of(id))
                .onErrorComplete(IllegalArgumentException.class)
                .flatMap(members::find)
                .filter(member -> member.listed() || member.id().equals(actor.id()))
                .map(MemberAnswer::toOthers)
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)));
    }

    private static ChangeProfile command(MemberView member, ProfileBody body) {
        return new ChangeProfile(
                member.id(),
                body.displayName().strip(),
                body.function(),
                organisation(body),
                body.themes().stream().distinct().map(ThemeId::of).toList(),
                Boolean.TRUE.equals(body.listed()),
                member.revision());
    }

    private static MemberView changed(MemberView member, ProfileBody body) {
        ChangeProfile command = command(member, body);
        return new MemberView(
                member.id(),
                command.displayName(),
                command.function(),
                command.organisation(),
                command.themes(),
                member.circles(),
                member.roles(),
                command.listed(),
                member.revision() + 1);
    }

    private static Organisation organisation(ProfileBody body) {
        var organisation = body.organisation();
        return new Organisation(organisation.code(), organisation.name(), organisation.kind());
    }
}

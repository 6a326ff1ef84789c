package nl.meent.community.members.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meent.community.commands.Commands;
import nl.meent.community.members.Actor;
import nl.meent.community.members.MemberRejection;
import nl.meent.community.members.read.MemberView;
import nl.meent.community.members.read.Members;
import nl.meent.community.members.write.RegisterMember;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.members.Role;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Knows who acts, and registers a member at the first authenticated request. The token counts then, and when a member asks to take
 * over the organisation that it names. */
@Component
class Registration {

    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Members members;
    private final Commands commands;

    Registration(Members members, Commands commands) {
        this.members = members;
        this.commands = commands;
    }

    Mono<Actor> actor(Caller caller) {
        MemberId id = new MemberId(caller.memberId());
        return members.find(id)
                .switchIfEmpty(Mono.defer(() -> register(id, caller)))
                .map(MemberView::actor);
    }

    private Mono<MemberView> register(MemberId id, Caller caller) {
        return commands.send(id, command(id, caller))
                .then(Mono.defer(() -> members.find(id))
                        .repeatWhenEmpty(again -> again.delayElements(POLL))
                        .timeout(LONGEST));
    }

    private static RegisterMember command(MemberId id, Caller caller) {
        MemberFunction function = code(MemberFunction.class, caller.function());
        Organisation organisation = organisationOf(caller);
        if (function == null || organisation == null) {
            throw new RejectedException(MemberRejection.NOT_A_MEMBER);
        }
        String shown = caller.displayName();
        return new RegisterMember(id, shown == null ? caller.subject() : shown, function, organisation, roles(caller));
    }

    /** Where the account says that somebody works; null if it doesn't. */
    static @Nullable Organisation organisationOf(Caller caller) {
        OrganisationKind kind = code(OrganisationKind.class, caller.organisationKind());
        String code = caller.organisationCode();
        String name = caller.organisationName();
        return kind == null || code == null ? null : new Organisation(code, name == null ? code : name, kind);
    }

    private static List<Role> roles(Caller caller) {
        return Stream.concat(
                        Stream.of(Role.MEMBER),
                        caller.roles().stream().flatMap(role -> Stream.ofNullable(code(Role.class, role))))
                .distinct()
                .sorted()
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> code != null && constant.name().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}

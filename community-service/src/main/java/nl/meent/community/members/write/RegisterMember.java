package nl.meent.community.members.write;

import java.util.List;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Registers who uses the platform for the first time; nothing happens when the member is there already.
 *
 * @param memberId     the member
 * @param displayName  how others see the member
 * @param function     what the member does
 * @param organisation where the member works
 * @param roles        first roles
 */
public record RegisterMember(
        @TargetAggregateIdentifier MemberId memberId,
        String displayName,
        MemberFunction function,
        Organisation organisation,
        List<Role> roles) {}

package nl.meent.community.members.write;

import static nl.meent.community.rejections.RejectsBecause.rejects;

import java.util.List;
import java.util.UUID;
import nl.meent.community.members.MemberRejection;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.MemberProfileChanged;
import nl.meent.events.members.MemberRegistered;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.members.Role;
import nl.meent.events.themes.ThemeId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final MemberId ANNA = new MemberId(UUID.fromString("00000000-0000-8000-8000-00000000000a"));
    private static final Organisation ZWOLLE = new Organisation("GM0193", "Zwolle", OrganisationKind.MUNICIPALITY);

    private final FixtureConfiguration<Member> member = new AggregateTestFixture<>(Member.class);

    @Test
    void a_member_changes_the_profile() {
        member.given(registered()).when(change(1)).expectEvents(changed());
    }

    @Test
    void a_changed_profile_is_changed_again_from_what_it_became() {
        member.given(registered(), changed()).when(change(2)).expectEvents(changed());
    }

    @Test
    void a_change_of_an_older_profile_is_refused() {
        member.given(registered(), changed()).when(change(1)).expectException(rejects(MemberRejection.STALE));
    }

    @Test
    void registering_twice_is_one_member() {
        member.given(registered())
                .when(new RegisterMember(ANNA, "Anna", MemberFunction.FG, ZWOLLE, List.of(Role.MEMBER)))
                .expectNoEvents();
    }

    private static MemberRegistered registered() {
        return new MemberRegistered(ANNA, name(), MemberFunction.FG, ZWOLLE, List.of(Role.MEMBER));
    }

    private static MemberProfileChanged changed() {
        return new MemberProfileChanged(
                ANNA, name(), MemberFunction.CISO, ZWOLLE, List.of(new ThemeId("inkoop")), true);
    }

    private static ChangeProfile change(long revision) {
        return new ChangeProfile(
                ANNA, "Anna", MemberFunction.CISO, ZWOLLE, List.of(new ThemeId("inkoop")), true, revision);
    }

    private static Personal<String> name() {
        return Personal.of(DataSubject.identityOf(ANNA), "Anna");
    }
}

package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.CONCERNS_ITS_AUDIENCE;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meent.community.consultations.Shows;
import nl.meent.community.members.Actor;
import nl.meent.events.circles.CircleId;
import nl.meent.events.consultations.Audience;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.members.Role;
import nl.meent.events.themes.ThemeId;
import org.junit.jupiter.api.Test;

class AudienceRuleTest {

    private static final CircleId FG_CIRCLE = CircleId.of("fg-kring");
    private static final CircleId OTHER_CIRCLE = CircleId.of("ciso-kring");
    private static final ThemeId AI = ThemeId.of("ai-verordening");
    private static final ThemeId OTHER_THEME = ThemeId.of("cameratoezicht");
    private static final Actor FG_OF_UTRECHT = new Actor(
            new MemberId(new UUID(0x8000L, 0x8000000000000000L)),
            MemberFunction.FG,
            new Organisation("GM0344", "Utrecht", OrganisationKind.MUNICIPALITY),
            Set.of(Role.MEMBER, Role.ADVOCATE),
            Set.of(FG_CIRCLE),
            Set.of(AI));

    @Test
    @Shows(value = CONCERNS_ITS_AUDIENCE, by = ACCEPTS)
    void concerns_who_is_in_each_of_its_lists() {
        assertThat(concerns(
                        List.of(MemberFunction.CISO, MemberFunction.FG),
                        List.of(OTHER_CIRCLE, FG_CIRCLE),
                        List.of(OTHER_THEME, AI),
                        List.of(OrganisationKind.VNG, OrganisationKind.MUNICIPALITY),
                        List.of("GM0193", "GM0344")))
                .isTrue();
    }

    /** A role does not help. */
    @Test
    @Shows(value = CONCERNS_ITS_AUDIENCE, by = REJECTS)
    void does_not_concern_who_is_missing_in_one_of_its_lists() {
        List<MemberFunction> fg = List.of(MemberFunction.FG);
        List<CircleId> circle = List.of(FG_CIRCLE);
        List<ThemeId> theme = List.of(AI);
        List<OrganisationKind> kind = List.of(OrganisationKind.MUNICIPALITY);
        List<String> utrecht = List.of("GM0344");
        assertThat(concerns(List.of(MemberFunction.CISO), circle, theme, kind, utrecht))
                .isFalse();
        assertThat(concerns(fg, List.of(OTHER_CIRCLE), theme, kind, utrecht)).isFalse();
        assertThat(concerns(fg, circle, List.of(OTHER_THEME), kind, utrecht)).isFalse();
        assertThat(concerns(fg, circle, theme, List.of(OrganisationKind.VNG), utrecht))
                .isFalse();
        assertThat(concerns(fg, circle, theme, kind, List.of("GM0193"))).isFalse();
    }

    @Test
    @Shows(value = CONCERNS_ITS_AUDIENCE, by = NOTHING_HAPPENS)
    void an_empty_list_does_not_limit() {
        assertThat(concerns(List.of(), List.of(), List.of(), List.of(), List.of()))
                .isTrue();
        assertThat(concerns(List.of(), List.of(FG_CIRCLE), List.of(), List.of(), List.of()))
                .isTrue();
    }

    private static boolean concerns(
            List<MemberFunction> functions,
            List<CircleId> circles,
            List<ThemeId> themes,
            List<OrganisationKind> kinds,
            List<String> organisations) {
        return new AudienceRule(new Audience(functions, circles, themes, kinds, organisations)).includes(FG_OF_UTRECHT);
    }
}

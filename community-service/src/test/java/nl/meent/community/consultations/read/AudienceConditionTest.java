package nl.meent.community.consultations.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meent.community.consultations.read.AudienceCondition.Limit;
import nl.meent.community.consultations.read.AudienceCondition.Verdict;
import nl.meent.events.circles.CircleId;
import nl.meent.events.consultations.Audience;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.themes.ThemeId;
import org.junit.jupiter.api.Test;

class AudienceConditionTest {

    private static final Organisation UTRECHT = new Organisation("GM0344", "Utrecht", OrganisationKind.MUNICIPALITY);

    @Test
    void an_audience_of_everybody_has_no_conditions() {
        Audience everybody = new Audience(List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(AudienceCondition.of(everybody, MemberFunction.FG, UTRECHT)).isEmpty();
    }

    @Test
    void function_and_organisation_meet_a_limit_or_not_and_circles_and_themes_depend() {
        Audience limited = new Audience(
                List.of(MemberFunction.CISO),
                List.of(new CircleId("fg-kring")),
                List.of(new ThemeId("sensoren")),
                List.of(OrganisationKind.MUNICIPALITY),
                List.of("GM0344", "GM0363"));
        assertThat(AudienceCondition.of(limited, MemberFunction.FG, UTRECHT))
                .containsExactly(
                        new AudienceCondition(Limit.FUNCTIONS, Verdict.NOT_MET),
                        new AudienceCondition(Limit.ORGANISATION_KINDS, Verdict.MET),
                        new AudienceCondition(Limit.ORGANISATIONS, Verdict.MET),
                        new AudienceCondition(Limit.CIRCLES, Verdict.DEPENDS),
                        new AudienceCondition(Limit.THEMES, Verdict.DEPENDS));
    }
}

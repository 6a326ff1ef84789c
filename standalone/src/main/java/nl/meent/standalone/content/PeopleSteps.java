package nl.meent.standalone.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Members, themes and circles: what must be there before anybody writes. */
final class PeopleSteps {

    static final String MODERATOR = "moderator-vng";

    private final Instant at;

    PeopleSteps(Calendar calendar) {
        at = calendar.beginning();
    }

    List<Step> of(DemoContent content) {
        List<Step> steps = new ArrayList<>();
        content.members().forEach(member -> steps.add(registers(member)));
        content.themes().forEach(theme -> steps.add(theme(theme)));
        content.members().forEach(member -> steps.add(interests(member)));
        content.circles().forEach(circle -> steps.addAll(circle(circle, content.members())));
        return steps;
    }

    static String memberKey(String account) {
        return "member-" + account;
    }

    /** Whoever calls for the first time is registered; the answer has the member's id. */
    private Step registers(Member member) {
        return new Step(
                memberKey(member.account()), at, member.account(), "GET", "/v1/members/me", null, Step.Kind.CREATES);
    }

    private Step theme(Theme theme) {
        Map<String, Object> body = new Body()
                .with("slug", theme.slug())
                .with("name", theme.name())
                .with("description", theme.description())
                .with("synonyms", theme.synonyms())
                .fields();
        return new Step("theme-" + theme.slug(), at, MODERATOR, "POST", "/v1/themes", body, Step.Kind.DECIDES);
    }

    private Step interests(Member member) {
        return new Step(
                "interests-" + member.account(),
                at,
                member.account(),
                "PATCH",
                "/v1/members/me",
                Map.of("themes", member.themes(), "listed", member.listed()),
                Step.Kind.EDITS);
    }

    private List<Step> circle(Circle circle, List<Member> members) {
        List<Step> steps = new ArrayList<>();
        Map<String, Object> body = new Body()
                .with("id", circle.id())
                .with("name", circle.name())
                .with("description", circle.description())
                .with("joining", circle.joining())
                .with("welcome", circle.welcome())
                .with("host", Step.idOf(memberKey(circle.host())))
                .fields();
        steps.add(new Step("circle-" + circle.id(), at, MODERATOR, "POST", "/v1/circles", body, Step.Kind.DECIDES));
        members.stream()
                .filter(member -> circle.members().contains(member.account()))
                .filter(member -> !member.account().equals(circle.host()))
                .forEach(member -> steps.addAll(membership(circle, member)));
        return steps;
    }

    private List<Step> membership(Circle circle, Member member) {
        String key = "circle-" + circle.id() + "-" + member.account();
        String path = "/v1/circles/" + circle.id() + "/members/";
        Map<String, Object> reason = Map.of(
                "reason",
                "Ik hoor bij deze kring door mijn werk bij "
                        + member.organisation().name() + ".");
        Step asks = Step.put(key, at, member.account(), path + "me", reason);
        if (circle.isOpen()) {
            return List.of(asks);
        }
        String letIn = path + Step.idOf(memberKey(member.account()));
        return List.of(asks, Step.put(key + "-let-in", at, circle.host(), letIn, Map.of()));
    }
}

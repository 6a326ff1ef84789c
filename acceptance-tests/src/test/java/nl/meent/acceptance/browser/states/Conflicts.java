package nl.meent.acceptance.browser.states;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.browser.pages.DraftPage;
import nl.meent.acceptance.browser.pages.EditPostPage;
import nl.meent.acceptance.browser.pages.PortalPage;
import nl.meent.acceptance.browser.pages.PostPage;
import nl.meent.acceptance.browser.pages.ProfilePage;
import nl.meent.acceptance.browser.pages.RespondPage;
import nl.meent.acceptance.browser.pages.SchedulePage;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import nl.meent.acceptance.platform.Member;

/** Ways to a form of what changed elsewhere while it was filled in. What is changed is made for the occasion. */
final class Conflicts {

    private static final Map<String, Object> OTHER_BODY = Map.of("body", "De leverancier zegt van niet.");

    private Conflicts() {}

    static void post(Window window, String asker) {
        World world = World.anew();
        Thing question = world.question(world.member(asker));
        EditPostPage form = PostPage.open(window, question.path()).edit().body("De leverancier weet het niet.");
        change(world.member(asker).knowing(question.answer()), "/v1/posts/" + question.id(), OTHER_BODY);
        shown(form.save());
    }

    static void meetup(Window window, String host) {
        World world = World.anew();
        Thing meetup = world.meetup(world.member(host));
        SchedulePage form = SchedulePage.again(window, meetup.path()).about(meetup.title(), "Neem een jas mee.");
        change(
                world.member(host).knowing(meetup.answer()),
                "/v1/meetups/" + meetup.id(),
                Map.of("description", "Trek laarzen aan."));
        shown(form.save());
    }

    static void consultation(Window window, String advocate) {
        World world = World.anew();
        Member colleague = world.member(advocate);
        Thing draft = world.draftConsultation(colleague, Instant.now().plus(9, ChronoUnit.DAYS));
        DraftPage form = DraftPage.again(window, draft.path()).about(draft.title(), "Het Rijk wacht nog.", "Denk mee.");
        change(colleague, "/v1/consultations/" + draft.id(), OTHER_BODY);
        shown(form.save());
    }

    /** A colleague writes at one question that was answered and at one that was not. */
    static void response(Window window, String colleague) {
        World world = World.anew();
        Thing consultation = world.openConsultationOf("GM0344");
        RespondPage form =
                RespondPage.open(window, consultation.path()).say(World.textOf("OPEN"), "Zet er een bord bij.");
        Member other = world.member(colleague).knowing(consultation.answer());
        Map.of("open", "Zet er een hek omheen.", "scale", 4)
                .forEach((question, value) -> other.put(
                                "/v1/consultations/" + consultation.id() + "/response-drafts/mine/answers/" + question,
                                Map.of("value", value))
                        .expect(200));
        shown(form.check());
    }

    /** A colleague wrote at a question that somebody types at. */
    static void typing(Window window, String colleague) {
        World world = World.anew();
        Thing consultation = world.openConsultationOf("GM0344");
        RespondPage form = RespondPage.open(window, consultation.path());
        world.member(colleague)
                .knowing(consultation.answer())
                .put(
                        "/v1/consultations/" + consultation.id() + "/response-drafts/mine/answers/open",
                        Map.of("value", "Zet er een hek omheen."))
                .expect(200);
        shown(form.say(World.textOf("OPEN"), "Zet er een bord bij."));
    }

    static void profile(Window window, String account) {
        Member member = World.anew().member(account);
        ProfilePage form = ProfilePage.open(window);
        List.of("sensoren", "desinformatie")
                .forEach(theme -> change(member, "/v1/members/me", Map.of("themes", List.of(theme))));
        shown(form.save());
    }

    /** Or else the states would look at something else; if they do, the failure says at what. */
    private static void shown(PortalPage page) {
        assertThat(page.main()).containsText("intussen");
    }

    /** As from another window. */
    private static void change(Member member, String path, Map<String, Object> change) {
        int status = member.patch(path, change, member.get(path).version()).status();
        if (status / 100 != 2) {
            throw new AssertionError(path + " was not changed: " + status);
        }
    }
}

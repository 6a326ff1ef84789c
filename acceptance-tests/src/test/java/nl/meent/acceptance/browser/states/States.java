package nl.meent.acceptance.browser.states;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.meent.acceptance.browser.pages.AskPage;
import nl.meent.acceptance.browser.pages.ConsultationPage;
import nl.meent.acceptance.browser.pages.DocumentFile;
import nl.meent.acceptance.browser.pages.DraftPage;
import nl.meent.acceptance.browser.pages.MeetupPage;
import nl.meent.acceptance.browser.pages.PostPage;
import nl.meent.acceptance.browser.pages.RecapPage;
import nl.meent.acceptance.browser.pages.ReceiptPage;
import nl.meent.acceptance.browser.pages.RehearsalPage;
import nl.meent.acceptance.browser.pages.ResultsPage;
import nl.meent.acceptance.browser.pages.ReusePage;
import nl.meent.acceptance.browser.pages.SchedulePage;
import nl.meent.acceptance.browser.pages.SignInPage;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.world.Questionnaire;

/** The table of all states. A new template gets a line here for each state that it has; {@link TemplatesTest} misses it. */
final class States {

    private static final String VISITOR = "";
    private static final String ASKER = "fg-emmen";
    private static final String READER = "fg-goes";
    private static final String HOST = "po-deventer";
    private static final String ADVOCATE = "belangenbehartiger-vng";
    private static final String MODERATOR = "moderator-vng";

    static final List<State> ALL = List.of(
            at("front/visitor", "a visitor", VISITOR, "/"),
            at("front/member", "much waits", "fg-utrecht", "/"),
            at("front/member", "nothing waits", "raadslid-delft", "/"),
            at("front/accessibility", "for a visitor", VISITOR, "/toegankelijkheid"),
            at("front/privacy", "for a member", READER, "/privacy"),
            at("front/text", "signed out", VISITOR, "/uitgelogd"),
            at("front/text", "signing in failed", VISITOR, "/inloggen/mislukt"),
            at("frame/error", "not found", READER, "/berichten/00000000-0000-7000-8000-000000000000"),
            at("frame/error", "not allowed", READER, "/raadplegingen/nieuw"),
            to("frame/kept", "the session ended", READER, States::sendAfterTheSessionEnded),
            at("posts/list", "all", READER, "/berichten"),
            at(
                    "posts/list",
                    "questions of a theme",
                    READER,
                    "/berichten?kind=QUESTION&theme=cameratoezicht&answered=false"),
            at("posts/list", "empty", READER, "/berichten?kind=ANNOUNCEMENT&theme=desinformatie"),
            at("posts/post", "no answers, by its asker", ASKER, scene -> scene.question.path()),
            at("posts/post", "answers, by its asker", ASKER, scene -> scene.answered.path()),
            at("posts/post", "answers, by a reader", READER, scene -> scene.answered.path()),
            at("posts/post", "answers, by a moderator", MODERATOR, scene -> scene.answered.path()),
            at("posts/post", "reported, by a moderator", MODERATOR, scene -> scene.reported.path()),
            at("posts/post", "closed", READER, scene -> scene.closed.path()),
            at("posts/post", "withdrawn", ASKER, scene -> scene.withdrawn.path()),
            at("posts/post", "hidden", MODERATOR, scene -> scene.hidden.path()),
            at("posts/post", "without name", READER, scene -> scene.nameless.path()),
            at("posts/post", "a knowledge product", READER, scene -> scene.product.path()),
            refused("posts/post", "an answer refused", READER, scene -> scene.question.path(), post -> post.answer("")),
            refused("posts/post", "a reaction refused", READER, scene -> scene.question.path(), post -> post.react("")),
            refused("posts/post", "closing refused", ASKER, scene -> scene.question.path(), post -> post.close("")),
            at("posts/ask", "a question", READER, "/vraag-stellen"),
            at("posts/ask", "a knowledge product", READER, "/delen?kind=KNOWLEDGE_PRODUCT"),
            at("posts/ask", "an announcement", MODERATOR, "/delen?kind=ANNOUNCEMENT"),
            to("posts/ask", "a preview", READER, (_, window) -> written(window).preview()),
            to("posts/ask", "a draft that waits", READER, (_, window) -> {
                written(window).keepAsDraft();
                AskPage.open(window);
            }),
            to(
                    "posts/ask",
                    "a warning of personal data",
                    READER,
                    (_, window) -> written(window)
                            .body("Bel 06-12345678 of schrijf aan jan.jansen@example.nl.")
                            .send()),
            to(
                    "posts/ask",
                    "refused",
                    READER,
                    (_, window) -> AskPage.open(window).send()),
            at("posts/edit", "a question", ASKER, scene -> scene.question.path() + "/wijzigen"),
            at("posts/edit", "a knowledge product", ASKER, scene -> scene.product.path() + "/wijzigen"),
            refused(
                    "posts/edit",
                    "refused",
                    ASKER,
                    scene -> scene.question.path(),
                    post -> post.edit().title("").save()),
            to("posts/edit", "changed elsewhere", ASKER, (_, window) -> Conflicts.post(window, ASKER)),
            at("posts/edit-answer", "an answer", READER, scene -> scene.ownAnswer + "/wijzigen"),
            to(
                    "drafts/list",
                    "one draft",
                    "fg-leeuwarden",
                    (_, window) -> written(window).keepAsDraft()),
            at("history/versions", "a question that changed", READER, scene -> scene.edited.path() + "/versies"),
            at(
                    "history/versions",
                    "a question that nobody changed",
                    READER,
                    scene -> scene.question.path() + "/versies"),
            at("history/versions", "an answer", READER, scene -> scene.ownAnswer + "/versies"),
            at("drafts/list", "empty", "ethiek-arnhem", "/concepten"),
            at("search/results", "nothing sought", READER, "/zoeken"),
            at("search/results", "found", READER, "/zoeken?query=camera"),
            at("search/results", "refined", READER, "/zoeken?query=camera&type=POST&answered=false"),
            at("search/results", "nothing found", READER, "/zoeken?query=xyzzyplugh"),
            to(
                    "search/results",
                    "another spelling offered",
                    READER,
                    (_, window) -> ResultsPage.of(window, "bewartermijn").offers("bewaartermijn")),
            at("meetups/list", "coming", READER, "/meetups"),
            at("meetups/list", "past", READER, "/meetups?welke=geweest"),
            at("meetups/month", "with meetups", READER, "/meetups?maand="),
            at("meetups/month", "empty", READER, "/meetups?maand=2031-01"),
            at("meetups/attendance", "before it", HOST, scene -> scene.full.path() + "/aanwezigheid"),
            at("meetups/attendance", "after it", "ciso-zaanstad", scene -> scene.held + "/aanwezigheid"),
            at("meetups/meetup", "for a guest", READER, scene -> scene.meetup.path()),
            at("meetups/meetup", "with a place", "fg-breda", scene -> scene.full.path()),
            at("meetups/meetup", "waiting", "fg-almere", scene -> scene.full.path()),
            at("meetups/meetup", "for its host", HOST, scene -> scene.full.path()),
            at("meetups/meetup", "cancelled", READER, scene -> scene.cancelled.path()),
            at("meetups/meetup", "held", READER, scene -> scene.held),
            to(
                    "meetups/meetup",
                    "cancelling refused",
                    HOST,
                    (scene, window) ->
                            MeetupPage.open(window, scene.meetup.path()).cancel("")),
            at("meetups/recap", "to be written", "ciso-zaanstad", scene -> scene.held + "/verslag"),
            recap("a preview", page -> page.body("Oefen *vooraf*.").preview()),
            recap(
                    "a warning of personal data",
                    page -> page.body("Bel 06-12345678.").send()),
            recap("refused", page -> page.body("").send()),
            to("meetups/schedule", "changed elsewhere", HOST, (_, window) -> Conflicts.meetup(window, HOST)),
            at("meetups/schedule", "new", READER, "/meetups/nieuw"),
            at("meetups/schedule", "again", HOST, scene -> scene.meetup.path() + "/wijzigen"),
            to(
                    "meetups/schedule",
                    "refused",
                    READER,
                    (_, window) -> SchedulePage.open(window).send()),
            at("consultations/list", "for a member", READER, "/raadplegingen"),
            to("consultations/list", "news is overdue", ADVOCATE, States::lookAtOverdueNews),
            at("consultations/list", "drafts of advocates", ADVOCATE, "/raadplegingen?status=DRAFT"),
            at("consultations/consultation", "a draft", ADVOCATE, scene -> scene.draft.path()),
            to(
                    "consultations/consultation",
                    "asked once more before it opens",
                    ADVOCATE,
                    (scene, window) ->
                            ConsultationPage.open(window, scene.draft.path()).askToOpen()),
            to(
                    "consultations/consultation",
                    "a template left something to fill in",
                    ADVOCATE,
                    (_, window) -> ReusePage.start(window)
                            .choose("Behoeftepeiling")
                            .closes(LocalDate.now(ZoneOffset.UTC).plusDays(9).atTime(12, 0))
                            .save()
                            .askToOpen()),
            to(
                    "consultations/consultation",
                    "nobody said when it closes",
                    ADVOCATE,
                    (_, window) -> ReusePage.start(window)
                            .choose("Behoeftepeiling")
                            .save()
                            .askToOpen()),
            to(
                    "consultations/consultation",
                    "asked once more before its outcome is published",
                    ADVOCATE,
                    (scene, window) -> ConsultationPage.open(window, scene.closedConsultation)
                            .askToPublish("Dit hebben wij gehoord.")),
            to(
                    "consultations/consultation",
                    "asked once more before a change of its outcome is told",
                    ADVOCATE,
                    (scene, window) ->
                            ConsultationPage.open(window, scene.outcome).askToTell("Dit hebben wij ook gehoord.")),
            at("consultations/consultation", "approved, not open yet", ADVOCATE, scene -> scene.scheduled.path()),
            at("consultations/consultation", "open, for a member", READER, scene -> scene.open.path()),
            at("consultations/consultation", "open, for an advocate", ADVOCATE, scene -> scene.responded.path()),
            at("consultations/consultation", "responded and clarified", "fg-breda", scene -> scene.responded.path()),
            at("consultations/consultation", "closed", ADVOCATE, scene -> scene.closedConsultation),
            at("consultations/consultation", "with its outcome", "ethiek-amsterdam", scene -> scene.outcome),
            at("consultations/consultation", "with its outcome, for an advocate", ADVOCATE, scene -> scene.outcome),
            at("consultations/consultation", "withdrawn", ADVOCATE, scene -> scene.stopped.path()),
            at("consultations/reach", "some responded", ADVOCATE, scene -> scene.responded.path() + "/bereik"),
            at("consultations/reach", "closed", ADVOCATE, scene -> scene.closedConsultation + "/bereik"),
            at("consultations/responses", "many", ADVOCATE, scene -> scene.closedConsultation + "/antwoorden"),
            at("consultations/responses", "one came in", ADVOCATE, scene -> scene.responded.path() + "/antwoorden"),
            at("consultations/responses", "nothing yet", ADVOCATE, scene -> scene.open.path() + "/antwoorden"),
            at("consultations/labels", "many answers", ADVOCATE, scene -> scene.closedConsultation + "/labels"),
            at(
                    "consultations/report",
                    "closed, without an outcome",
                    ADVOCATE,
                    scene -> scene.closedConsultation + "/rapport"),
            at("consultations/report", "with its outcome", "ethiek-amsterdam", scene -> scene.outcome + "/rapport"),
            at("consultations/report", "for an advocate", ADVOCATE, scene -> scene.outcome + "/rapport"),
            at("consultations/preview", "a draft", ADVOCATE, scene -> scene.draft.path() + "/voorbeeld"),
            at("consultations/draft", "new", ADVOCATE, "/raadplegingen/nieuw"),
            at("consultations/draft", "from a template", ADVOCATE, "/raadplegingen/nieuw?sjabloon=uitvoeringstoets"),
            at("consultations/start", "all templates", ADVOCATE, "/raadplegingen/beginnen"),
            at("consultations/import", "nothing pasted", ADVOCATE, "/raadplegingen/importeren"),
            to(
                    "consultations/import",
                    "refused",
                    ADVOCATE,
                    (_, window) -> ReusePage.bringIn(window).paste("{\"format\": \"meent-consultation/2\"}")),
            at("consultations/rehearsal", "as nobody yet", ADVOCATE, scene -> scene.open.path() + "/repetitie"),
            at(
                    "consultations/rehearsal",
                    "as one who is asked",
                    ADVOCATE,
                    scene -> scene.open.path() + "/repetitie?functie=FG&gemeente=Utrecht"),
            at(
                    "consultations/rehearsal",
                    "as one who is not asked",
                    ADVOCATE,
                    scene -> scene.draft.path() + "/repetitie?functie=CISO&gemeente=Utrecht"),
            to(
                    "consultations/rehearsal",
                    "as it would be sent",
                    ADVOCATE,
                    (scene, window) -> RehearsalPage.of(window, scene.draft.path())
                            .as("FG", "Utrecht")
                            .check()),
            at("consultations/draft", "again", ADVOCATE, scene -> scene.draft.path() + "/wijzigen"),
            to(
                    "consultations/draft",
                    "changed elsewhere",
                    ADVOCATE,
                    (_, window) -> Conflicts.consultation(window, ADVOCATE)),
            to(
                    "consultations/draft",
                    "refused",
                    ADVOCATE,
                    (_, window) -> DraftPage.open(window).save()),
            to(
                    "consultations/draft",
                    "with a file and room for another",
                    ADVOCATE,
                    (_, window) -> DraftPage.open(window)
                            .document(1, "Het voorstel", DocumentFile.pdf("voorstel.pdf", "palen"))
                            .moreDocuments()),
            to(
                    "consultations/draft",
                    "with a file that is refused",
                    ADVOCATE,
                    (_, window) -> DraftPage.open(window)
                            .document(1, "Het voorstel", DocumentFile.page("voorstel.pdf"))
                            .save()),
            at("consultations/draft", "sections and a text", ADVOCATE, scene -> scene.built.path() + "/wijzigen"),
            at("consultations/preview", "sections and a text", ADVOCATE, scene -> scene.built.path() + "/voorbeeld"),
            at(
                    "consultations/respond",
                    "sections and a text",
                    READER,
                    scene -> scene.questionnaire.path() + "/antwoord"),
            to(
                    "consultations/summary",
                    "something is left out",
                    "fg-leeuwarden",
                    (scene, window) -> ConsultationPage.open(window, scene.questionnaire.path())
                            .respond()
                            .pick(Questionnaire.FIRST, "Ja")
                            .say(Questionnaire.THEN, "Bij de brug.")
                            .pick(Questionnaire.FIRST, "Nee")
                            .comment("1", "Eens", "")
                            .check()),
            at("consultations/respond", "nothing filled in", READER, scene -> scene.open.path() + "/antwoord"),
            at("receipts/receipt", "of an open consultation", "fg-breda", scene -> scene.responded.path() + "/bewijs"),
            at("receipts/check", "nothing was brought", VISITOR, "/bewijs"),
            to(
                    "receipts/check",
                    "refused",
                    READER,
                    (_, window) -> ReceiptPage.toCheck(window).check("geen bewijs")),
            to("receipts/check", "checked, and wrong", "fg-breda", (scene, window) -> {
                ReceiptPage own = ReceiptPage.own(ConsultationPage.open(window, scene.responded.path()));
                String kept = own.kept();
                ReceiptPage.toCheck(window).check(kept.replace("AGREE", "DISAGREE"));
            }),
            at("consultations/respond", "revising", "fg-breda", scene -> scene.responded.path() + "/antwoord"),
            to(
                    "consultations/respond",
                    "refused",
                    "fg-almere",
                    (scene, window) -> ConsultationPage.open(window, scene.open.path())
                            .respond()
                            .check()),
            to(
                    "consultations/respond",
                    "changed elsewhere",
                    "fg-utrecht",
                    (_, window) -> Conflicts.response(window, "ethiek-utrecht")),
            to(
                    "consultations/respond",
                    "a colleague wrote where one types",
                    "fg-utrecht",
                    (_, window) -> Conflicts.typing(window, "ethiek-utrecht")),
            to(
                    "consultations/summary",
                    "before sending",
                    "fg-breda",
                    (scene, window) -> ConsultationPage.open(window, scene.responded.path())
                            .revise()
                            .check()),
            at("consultations/respond", "too late", "fg-haarlem", scene -> scene.closedConsultation + "/antwoord"),
            at("circles/list", "for a member", READER, "/kringen"),
            at("circles/circle", "for a member", READER, "/kringen/fg-kring"),
            at("circles/circle", "for its host", "fg-utrecht", "/kringen/fg-kring"),
            at("inbox/inbox", "much to read", "fg-utrecht", "/inbox"),
            at("inbox/inbox", "something ends today", "fg-leeuwarden", scene -> scene.ending),
            at("inbox/inbox", "nothing unread", "beheerder-vng", "/inbox?unread=true"),
            at("members/profile", "my own", READER, "/profiel"),
            at("members/profile", "with an address for the calendar", "fg-nijmegen", scene -> scene.calendar),
            to(
                    "members/profile",
                    "changed elsewhere",
                    "ethiek-eindhoven",
                    (_, window) -> Conflicts.profile(window, "ethiek-eindhoven")),
            at("members/list", "who wants to be found", READER, "/leden"),
            at("members/list", "nobody found", READER, "/leden?query=xyzzyplugh&function=FG"),
            at("members/list", "several organisations", READER, "/leden?organisation=bergen"),
            at("members/list", "no such organisation", READER, "/leden?organisation=xyzzyplugh"),
            at("members/member", "with contributions", READER, scene -> scene.listed),
            at("members/member", "my own, not listed", READER, scene -> scene.unlisted),
            at("members/messages", "my choices", READER, "/profiel/berichten"),
            at("members/unsubscribe", "a link that nobody knows", VISITOR, "/afmelden/x.ANSWER"),
            at("members/unsubscribe", "before the button", VISITOR, scene -> scene.unsubscribing),
            to("members/unsubscribe", "after the button", VISITOR, (scene, window) -> {
                window.open(scene.unsubscribing);
                window.go(window.page().locator("main form button"));
            }),
            at("style/style", "everything", VISITOR, "/stijl"));

    private States() {}

    private static State at(String template, String name, String account, String path) {
        return new State(template, name, account, (_, window) -> window.open(path));
    }

    private static State at(String template, String name, String account, Function<Scene, String> path) {
        return new State(template, name, account, (scene, window) -> window.open(path.apply(scene)));
    }

    private static State to(String template, String name, String account, BiConsumer<Scene, Window> way) {
        return new State(template, name, account, way);
    }

    private static State refused(
            String template, String name, String account, Function<Scene, String> path, Consumer<PostPage> act) {
        return to(template, name, account, (scene, window) -> act.accept(PostPage.open(window, path.apply(scene))));
    }

    private static State recap(String name, Consumer<RecapPage> act) {
        return to(
                "meetups/recap",
                name,
                "ciso-zaanstad",
                (scene, window) -> act.accept(RecapPage.open(window, scene.held)));
    }

    private static AskPage written(Window window) {
        return AskPage.open(window)
                .title("Mag de slagboom kentekens bewaren?")
                .body("De parkeerwacht wil *dertig* dagen.")
                .theme("Cameratoezicht");
    }

    private static void lookAtOverdueNews(Scene scene, Window window) {
        window.open("/raadplegingen");
        window.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Hier wacht men op nieuws"))
                .waitFor();
    }

    private static void sendAfterTheSessionEnded(Scene scene, Window window) {
        AskPage form =
                AskPage.open(window).title("Een lange vraag " + scene.mark()).body("Met veel tekst.");
        window.page().context().clearCookies();
        form.send();
        new SignInPage(window).signIn(READER);
    }
}

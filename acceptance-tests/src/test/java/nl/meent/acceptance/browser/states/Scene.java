package nl.meent.acceptance.browser.states;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.browser.world.Questionnaire;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.CaughtMail;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;

/** What the states are states of; made once for all of them, and only looked at. The rest is demonstration content. */
final class Scene {

    private final World world = World.anew();
    private final Member asker = world.member("fg-emmen");
    private final Member reader = world.member("fg-goes");
    private final Member advocate = world.member("belangenbehartiger-vng");

    final Thing question = world.question(asker);
    final Thing answered = answered();
    final String ownAnswer = answered.path() + "/antwoorden/"
            + world.answer(answered, reader, "Kijk ook eens bij Zwolle.").id();
    final Thing closed = after(world.question(asker), asker, "closing", "De proef is gestopt.");
    final Thing withdrawn = withdrawn();
    final Thing reported = reported();
    final Thing hidden = after(world.question(asker), world.member("moderator-vng"), "hiding", "Er staat een naam in.");
    final Thing edited = edited();
    final Thing nameless = world.post(asker, "QUESTION", Map.of("withoutName", true));
    final Thing product = world.post(
            asker,
            "KNOWLEDGE_PRODUCT",
            Map.of("version", "2.1", "source", Map.of("title", "VNG", "url", "https://vng.nl/meten")));

    final Thing meetup = world.meetup();
    final Thing full = full();
    final Thing cancelled = cancelled();
    final String held = find("/v1/meetups?limit=100&until=" + Instant.now(), "datalek", "/meetups/");

    final Thing draft = world.draftConsultation(advocate, Instant.now().plus(9, ChronoUnit.DAYS));
    final Thing scheduled = scheduled();
    final Thing open = world.openConsultation();
    final Thing responded = responded();
    final Thing questionnaire = world.openQuestionnaire();
    final Thing built =
            world.draftConsultation(advocate, Instant.now().plus(9, ChronoUnit.DAYS), Questionnaire.CONTENT);
    final Thing stopped = stopped();
    final String closedConsultation =
            find("/v1/consultations?limit=100&status=CLOSED", "cameratoezicht", "/raadplegingen/");
    final String outcome =
            find("/v1/consultations?limit=100&status=OUTCOME_PUBLISHED", "Behoeftepeiling", "/raadplegingen/");

    final String listed = listed();
    final String unlisted = "/leden/" + reader.id();

    final String calendar = calendar();
    final String ending = ending();
    final String unsubscribing = unsubscribing();

    private Scene() {}

    static Scene shared() {
        return Shared.SCENE;
    }

    private static final class Shared {
        private static final Scene SCENE = new Scene();
    }

    /** A word that occurs nowhere but in this scene. */
    String mark() {
        return world.mark();
    }

    /** With an answer that the asker accepted. */
    private Thing answered() {
        Thing asked = world.question(asker);
        String accepted =
                world.answer(asked, reader, "Ja, als er een bord bij staat.").id();
        asker.put("/v1/posts/" + asked.id() + "/accepted-answer", Map.of("answerId", accepted))
                .expect(204);
        reader.post("/v1/posts/" + asked.id() + "/comments", Map.of("body", "Goede vraag."))
                .expect(201);
        return asked;
    }

    private Thing reported() {
        Thing asked = world.question(asker);
        reader.knowing(asked.answer())
                .post("/v1/posts/" + asked.id() + "/reports", Map.of("reason", "Hier staat een naam in."))
                .expect(201);
        return asked;
    }

    private static Thing after(Thing post, Member by, String decision, String reason) {
        by.knowing(post.answer())
                .put("/v1/posts/" + post.id() + "/" + decision, Map.of("reason", reason))
                .expect(204);
        return post;
    }

    private Thing withdrawn() {
        Thing asked = world.question(asker);
        asker.put("/v1/posts/" + asked.id() + "/withdrawal", null).expect(204);
        return asked;
    }

    /** Breda has the place, Almere waits. */
    private Thing full() {
        Thing scheduled = world.meetup();
        for (String account : List.of("fg-breda", "fg-almere")) {
            world.member(account)
                    .knowing(scheduled.answer())
                    .put("/v1/meetups/" + scheduled.id() + "/registrations/me", Map.of("way", "ON_SITE"))
                    .expect(204);
        }
        return scheduled;
    }

    private Thing cancelled() {
        Thing scheduled = world.meetup();
        world.member("po-deventer")
                .knowing(scheduled.answer())
                .put("/v1/meetups/" + scheduled.id() + "/cancellation", Map.of("reason", "De spreker is ziek."))
                .expect(204);
        return scheduled;
    }

    /** It opens by itself, and closes long after. */
    private Thing scheduled() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Thing draft = world.draftConsultation(
                advocate,
                now.plus(90, ChronoUnit.DAYS),
                Map.of("opensAt", now.plus(20, ChronoUnit.DAYS).toString()));
        Answer opening = advocate.put("/v1/consultations/" + draft.id() + "/opening", null)
                .expect(204);
        return new Thing(draft.title(), draft.path(), opening);
    }

    /** Breda responded, and a question was clarified since. */
    private Thing responded() {
        Thing consultation = world.openConsultation();
        world.respond(consultation, world.member("fg-breda"));
        advocate.knowing(consultation.answer())
                .post(
                        "/v1/consultations/" + consultation.id() + "/clarifications",
                        Map.of("questionId", "open", "text", "Het gaat om palen van de gemeente."))
                .expect(201);
        return consultation;
    }

    private Thing stopped() {
        Thing consultation = world.openConsultation();
        advocate.knowing(consultation.answer())
                .put(
                        "/v1/consultations/" + consultation.id() + "/withdrawal",
                        Map.of("reason", "De wet gaat niet door."))
                .expect(204);
        return consultation;
    }

    private Thing edited() {
        Thing asked = world.question(asker);
        String path = "/v1/posts/" + asked.id();
        asker.patch(
                        path,
                        Map.of("body", "De leverancier zegt van niet."),
                        asker.get(path).version())
                .expect(204);
        return asked;
    }

    /** The asker, who wants to be found. */
    private String listed() {
        asker.patch(
                        "/v1/members/me",
                        Map.of("listed", true),
                        asker.get("/v1/members/me").version())
                .expect(200);
        return "/leden/" + asker.id();
    }

    /** The profile of Nijmegen, who has an address for the own calendar. */
    private String calendar() {
        world.member("fg-nijmegen").put("/v1/members/me/calendar-feed", null).expect(200);
        return "/profiel";
    }

    /** The inbox, in which a consultation closes within the hour. */
    private String ending() {
        Thing consultation = world.openConsultation(Duration.ofMinutes(50));
        world.member("fg-leeuwarden").knowing(consultation.answer()).inbox().expect(200);
        return "/inbox";
    }

    /** The link out of the mail that invites Haarlem, who gets such mail. */
    private String unsubscribing() {
        Member invited = world.member("fg-haarlem");
        invited.put(Part.NOTIFICATION, "/v1/preferences", Map.of("kinds", Map.of()))
                .expect(200);
        world.openConsultation();
        return CaughtMail.await(Platform.shared(), "fg-haarlem@haarlem.example", world.mark())
                .endPath();
    }

    /** Where what the demonstration content has under this title is in the portal. */
    private String find(String list, String title, String folder) {
        return advocate.get(list)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("title").asString("").contains(title))
                .map(item -> folder + item.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + title + " in " + list));
    }
}

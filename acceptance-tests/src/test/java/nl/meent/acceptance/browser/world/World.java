package nl.meent.acceptance.browser.world;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.meent.acceptance.journeys.Texts;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import org.awaitility.Awaitility;

/** What a test finds when it begins, made over HTTP; each has a word of its own in its titles. */
public final class World {

    /** Every kind of question, in the order of {@link #openConsultation()}. */
    private static final List<String> KINDS = List.of("STATEMENT", "SINGLE", "MULTIPLE", "SCALE", "RANKING", "OPEN");

    private static final String CONSULTATIONS = "/v1/consultations/";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SECONDS_AHEAD = 5; // enough to say so on a busy machine

    private final Platform platform = Platform.shared();
    private final String mark = Texts.mark();

    private World() {}

    public static World anew() {
        return new World();
    }

    /** A word that occurs nowhere else. */
    public String mark() {
        return mark;
    }

    /**
     * Something that stands, with its title and where it is in the portal.
     *
     * @param answer what the service said when it was made, so that others can ask for what it knows
     */
    public record Thing(String title, String path, Answer answer) {
        public String id() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    public Member member(String account) {
        return platform.signIn(account);
    }

    /** The service shows it a moment after it was made; a browser that opens it at once must not be the first to notice. */
    private static Thing shown(Member maker, String folder, Thing thing) {
        maker.get(folder + thing.id()).expect(200);
        return thing;
    }

    /** A question of somebody. */
    public Thing question(Member asker) {
        return question(asker, "Mag de meter in de afvalbak? " + mark);
    }

    public Thing question(Member asker, String title) {
        Answer asked = asker.post("/v1/posts", Texts.question(title, "De leverancier zegt van wel."))
                .expect(201);
        return shown(asker, "/v1/posts/", new Thing(title, "/berichten/" + asked.id(), asked));
    }

    /** A question that search-service knows of as well. */
    public Thing findableQuestion(Member asker, String title) {
        Thing question = question(asker, title);
        Awaitility.await("found: " + title)
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> asker.search(title).text().contains(question.id()));
        return question;
    }

    /** A post of any kind, in no circle. */
    public Thing post(Member author, String kind, Map<String, Object> more) {
        String title = "Meten in de wijk " + mark;
        Map<String, Object> body = with(
                Map.of("kind", kind, "title", title, "body", "Zo ging het bij ons.", "themes", List.of("sensoren")),
                more);
        Answer posted = author.post("/v1/posts", body).expect(201);
        return shown(author, "/v1/posts/", new Thing(title, "/berichten/" + posted.id(), posted));
    }

    /** An answer of somebody to a question. */
    public Answer answer(Thing question, Member member, String text) {
        return member.knowing(question.answer())
                .post("/v1/posts/" + question.id() + "/answers", Map.of("body", text))
                .expect(201);
    }

    /** A meetup of Deventer in 30 days with one place in the room and many online. */
    public Thing meetup() {
        return meetup(member("po-deventer"));
    }

    public Thing meetup(Member host) {
        String title = "Meelopen bij de meetpaal " + mark;
        Instant start = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        Answer scheduled = host.post(
                        "/v1/meetups",
                        Map.of(
                                "title",
                                title,
                                "description",
                                "Er is plaats voor één.",
                                "themes",
                                List.of("sensoren"),
                                "startsAt",
                                start.toString(),
                                "endsAt",
                                start.plus(1, ChronoUnit.HOURS).toString(),
                                "place",
                                "Stadhuis van Deventer",
                                "onlineUrl",
                                "https://vergaderen.example/meetpaal",
                                "capacity",
                                Map.of("onSite", 1, "online", 20)))
                .expect(201);
        return shown(host, "/v1/meetups/", new Thing(title, "/meetups/" + scheduled.id(), scheduled));
    }

    /** A meetup of Deventer that was held a moment ago, at which somebody had a place. */
    public Thing heldMeetup(Member guest) {
        Member host = member("po-deventer");
        Thing meetup = meetup(host);
        String path = "/v1/meetups/" + meetup.id();
        guest.knowing(meetup.answer())
                .put(path + "/registrations/me", Map.of("way", "ON_SITE"))
                .expect(204);
        Instant start = Instant.now().plusSeconds(SECONDS_AHEAD);
        Map<String, Object> times = Map.of(
                "startsAt", start.toString(), "endsAt", start.plusMillis(1).toString());
        Answer moved = host.patch(path, times, host.get(path).version()).expect(204);
        Awaitility.await(path + " is held")
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> host.get(path).json().path("status").asString().equals("HELD"));
        return new Thing(meetup.title(), meetup.path(), moved);
    }

    /** A consultation of all data protection officers with every kind of question, open for a day. */
    public Thing openConsultation() {
        return openConsultation(Duration.ofDays(1));
    }

    public Thing openConsultation(Duration open) {
        return openConsultation(open, Map.of());
    }

    /** One in sections, with a question after a given answer and a text to comment on. */
    public Thing openQuestionnaire() {
        return openConsultation(Duration.ofDays(1), Questionnaire.CONTENT);
    }

    /** One of everybody in a municipality, which responds once. */
    public Thing openConsultationOf(String municipality) {
        return openConsultation(
                Duration.ofDays(1),
                Map.of("audience", Map.of("organisations", List.of(municipality)), "responsePer", "ORGANISATION"));
    }

    private Thing openConsultation(Duration open, Map<String, Object> more) {
        Member advocate = member("belangenbehartiger-vng");
        Thing draft = draftConsultation(advocate, Instant.now().plus(open).truncatedTo(ChronoUnit.SECONDS), more);
        Answer opened = advocate.put("/v1/consultations/" + draft.id() + "/opening", null)
                .expect(204);
        return shown(advocate, CONSULTATIONS, new Thing(draft.title(), draft.path(), opened));
    }

    public Thing draftConsultation(Member advocate, Instant closesAt) {
        return draftConsultation(advocate, closesAt, Map.of());
    }

    public Thing draftConsultation(Member advocate, Instant closesAt, Map<String, Object> more) {
        String title = "Regels voor meetpalen " + mark;
        Answer drafted = advocate.post("/v1/consultations", with(consultation(title, closesAt), more))
                .expect(201);
        return shown(advocate, CONSULTATIONS, new Thing(title, "/raadplegingen/" + drafted.id(), drafted));
    }

    private static Map<String, Object> consultation(String title, Instant closesAt) {
        return Map.of(
                "title",
                title,
                "development",
                "Het Rijk schrijft aan nieuwe regels.",
                "body",
                "Wij horen graag hoe u erover denkt.",
                "questions",
                KINDS.stream().map(World::ofKind).toList(),
                "audience",
                Map.of("functions", List.of("FG")),
                "closesAt",
                closesAt.toString(),
                "responsePer",
                "MEMBER",
                "publication",
                "WITH_ORGANISATION");
    }

    private static Map<String, Object> ofKind(String kind) {
        Map<String, Object> same =
                Map.of("id", kind.toLowerCase(Locale.ROOT), "kind", kind, "text", textOf(kind), "required", true);
        return switch (kind) {
            case "SINGLE", "RANKING" -> with(same, Map.of("options", List.of("Paal", "Bord", "Brief")));
            case "MULTIPLE" -> with(same, Map.of("options", List.of("Paal", "Bord", "Brief"), "max", 2));
            case "SCALE" -> with(same, Map.of("min", 1, "max", 5));
            default -> same;
        };
    }

    /** Somebody's whole response to {@link #openConsultation()}. */
    public void respond(Thing consultation, Member member) {
        member.knowing(consultation.answer())
                .put(
                        "/v1/consultations/" + consultation.id() + "/responses/mine",
                        Map.of(
                                "answers",
                                List.of(
                                        Map.of("questionId", "statement", "value", "AGREE"),
                                        Map.of("questionId", "single", "value", "Bord"),
                                        Map.of("questionId", "multiple", "value", List.of("Bord")),
                                        Map.of("questionId", "scale", "value", 3),
                                        Map.of("questionId", "ranking", "value", List.of("Bord", "Brief", "Paal")),
                                        Map.of("questionId", "open", "value", "Zet er een bord bij."))))
                .expect(201);
    }

    /** What a question of this kind asks. */
    public static String textOf(String kind) {
        return "Wat vindt u? (" + kind.toLowerCase(Locale.ROOT) + ")";
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}

package nl.meent.community.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meent.community.RunningService;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.clock.SharedOffset;
import nl.meent.community.journeys.Talk;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Everything that one member can do which leaves personal data in the log, each in words with {@link #SECRET} in them, and
 * what others do around it. Paths of what came of it can be asked for afterwards.
 */
final class LifeOfAMember {

    /** Stands in everything that this member writes, and in nothing else. */
    static final String SECRET = "Herkenbaar";

    static final String ACCOUNT = "moderator-verdwenen";
    static final String COLLEAGUE = "fg-verdwenen";
    static final String OTHER = "fg-utrecht";
    static final String ADVOCATE = "belangenbehartiger-vng";
    static final String MODERATOR = "moderator-vng";

    private static final MediaType PATCH = MediaType.valueOf("application/merge-patch+json");

    private final RunningService service;
    private final Talk member;
    private final Talk other;

    final MemberId id;
    final String circle;
    final String question;
    final String closedPost;
    final String questionWithoutName;
    final String answeredPost;
    final String answer;
    final String hiddenPost;
    final String pastMeetup;
    final String cancelledMeetup;
    final String comingMeetup;
    final String consultationOfMembers;
    final String consultationOfOrganisations;

    LifeOfAMember(RunningService service) {
        this.service = service;
        this.member = Talk.as(service, ACCOUNT);
        this.other = Talk.as(service, OTHER);
        this.id = MemberId.of(member.read("/v1/members/me").path("id").asString());
        change("/v1/members/me", Map.of("displayName", secret("naam"), "listed", true));
        member.create("/v1/themes", Map.of("slug", "blijft", "name", "Blijft"));
        this.circle = circleAskedFor();
        this.question = post(secret("vraag"), false);
        edit(question, Map.of("title", secret("vraag, verbeterd"), "body", secret("tekst, verbeterd")));
        this.questionWithoutName = post(secret("vraag zonder naam"), true);
        member.create(questionWithoutName + "/answers", body("eigen antwoord"));
        this.closedPost = post(secret("wordt gesloten"), false);
        member.put(closedPost + "/closing", reason());
        this.answeredPost = postOfOther();
        this.answer = member.create(answeredPost + "/answers", body("antwoord"));
        edit(answeredPost + "/answers/" + answer, body("antwoord, verbeterd"));
        member.create(answeredPost + "/comments", body("reactie"));
        member.create(answeredPost + "/answers/" + answer + "/comments", body("reactie op antwoord"));
        member.put(answeredPost + "/followers/me");
        member.put(answeredPost + "/helpful-marks/me");
        this.hiddenPost = postOfOther();
        service.as(ACCOUNT)
                .post()
                .uri(hiddenPost + "/reports")
                .bodyValue(reason())
                .exchange()
                .expectStatus()
                .isCreated();
        member.put(hiddenPost + "/hiding", reason());
        this.pastMeetup = meetup(Duration.ofHours(1));
        edit(pastMeetup, Map.of("title", secret("meetup, verbeterd")));
        other.put(pastMeetup + "/registrations/me", Map.of("way", "ONLINE"));
        member.create(pastMeetup + "/materials", Map.of("title", secret("materiaal"), "url", secretLink("materiaal")));
        this.cancelledMeetup = meetup(Duration.ofDays(3));
        other.put(cancelledMeetup + "/registrations/me", Map.of("way", "ONLINE"));
        member.put(cancelledMeetup + "/cancellation", reason());
        this.comingMeetup = meetup(Duration.ofDays(9));
        this.consultationOfMembers = responded("MEMBER", secret("mening"), Duration.ofDays(9));
        this.consultationOfOrganisations = responded("ORGANISATION", "Ons standpunt", Duration.ofDays(9));
        String closed = responded("MEMBER", secret("mening van toen"), Duration.ofHours(1));
        service.bean(SharedOffset.class)
                .moveTo(service.bean(PlatformClock.class).ahead().plus(Duration.ofHours(2)));
        member.put(pastMeetup + "/recap", body("verslag"));
        tagAnAnswer(closed);
    }

    private void tagAnAnswer(String consultation) {
        Talk advocate = Talk.as(service, ADVOCATE);
        String answer = advocate.read(consultation + "/questions/q/answers")
                .at("/items/0/reference")
                .asString();
        advocate.create(consultation + "/passages", Map.of("answer", answer, "tag", "Uitvoering"));
    }

    static String secret(String what) {
        return SECRET + " " + what;
    }

    static String secretLink(String to) {
        return "https://" + SECRET + ".example/" + to;
    }

    private static Map<String, Object> reason() {
        return Map.of("reason", secret("reden"));
    }

    private static Map<String, Object> body(String text) {
        return Map.of("body", secret(text));
    }

    private String circleAskedFor() {
        String host = other.read("/v1/members/me").path("id").asString();
        Talk.as(service, MODERATOR)
                .create("/v1/circles", Map.of("id", "besloten", "name", "Besloten", "joining", "CLOSED", "host", host));
        member.put("/v1/circles/besloten/members/me", reason());
        return "/v1/circles/besloten";
    }

    private String post(String title, boolean withoutName) {
        return "/v1/posts/"
                + member.create(
                        "/v1/posts",
                        Map.of(
                                "kind",
                                "QUESTION",
                                "title",
                                title,
                                "body",
                                secret("tekst"),
                                "withoutName",
                                withoutName,
                                "source",
                                Map.of("title", secret("bron"), "url", secretLink("bron")),
                                "version",
                                secret("versie")));
    }

    private String postOfOther() {
        return "/v1/posts/"
                + other.create("/v1/posts", Map.of("kind", "QUESTION", "title", "Wie weet dit?", "body", "Ik niet."));
    }

    private String meetup(Duration from) {
        Instant start = now().plus(from);
        Map<String, Object> body = Map.of(
                "title",
                secret("meetup"),
                "description",
                secret("meetup"),
                "startsAt",
                start.toString(),
                "endsAt",
                start.plusSeconds(60).toString(),
                "place",
                secret("zaal"),
                "onlineUrl",
                secretLink("deelnemen"),
                "agenda",
                List.of(Map.of("time", "10:00", "title", secret("programma"))));
        return "/v1/meetups/" + member.create("/v1/meetups", body);
    }

    private String responded(String per, String answer, Duration open) {
        Talk advocate = Talk.as(service, ADVOCATE);
        String path = "/v1/consultations/"
                + advocate.create(
                        "/v1/consultations",
                        Map.of(
                                "title",
                                "Raadpleging",
                                "development",
                                "Wet",
                                "body",
                                "Waarom",
                                "questions",
                                List.of(Map.of("id", "q", "kind", "OPEN", "text", "Wat vindt u?")),
                                "audience",
                                Map.of(),
                                "closesAt",
                                now().plus(open).toString(),
                                "responsePer",
                                per,
                                "publication",
                                "WITH_ORGANISATION"));
        advocate.put(path + "/opening");
        member.read(path);
        respond(path, answer, null);
        respond(path, answer + ", herzien", "*");
        return path;
    }

    private void respond(String path, String text, @Nullable String ifMatch) {
        var request = service.as(ACCOUNT).put().uri(path + "/responses/mine");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        request.bodyValue(answers(text)).exchange().expectStatus().is2xxSuccessful();
    }

    static Map<String, Object> answers(String text) {
        return Map.of("answers", List.of(Map.of("questionId", "q", "value", text)));
    }

    private void edit(String path, Map<String, Object> changes) {
        member.edit(path, "*", changes);
    }

    private void change(String path, Map<String, Object> changes) {
        service.as(ACCOUNT)
                .patch()
                .uri(path)
                .header("If-Match", "*")
                .contentType(PATCH)
                .bodyValue(changes)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private Instant now() {
        return service.bean(PlatformClock.class).instant();
    }
}

package nl.meent.notification.inbox;

import static nl.meent.notification.Community.FG_CIRCLE;
import static nl.meent.notification.Community.ZWOLLE;
import static nl.meent.notification.Community.answered;
import static nl.meent.notification.Community.asked;
import static nl.meent.notification.Community.askedWithoutName;
import static nl.meent.notification.Community.commented;
import static nl.meent.notification.Community.joined;
import static nl.meent.notification.Community.left;
import static nl.meent.notification.Community.municipality;
import static nl.meent.notification.Community.opened;
import static nl.meent.notification.Community.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.PostId;
import nl.meent.notification.RunningService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class InboxTest extends RunningService {

    private final Organisation own = municipality("T" + UUID.randomUUID(), "Utrecht");
    private final Somebody asker = somebody();
    private final Somebody colleague = somebody();
    private final PostId question = PostId.next();
    private long position;

    @BeforeEach
    void register() {
        position = LOG.commit(
                registered(asker.id(), MemberFunction.FG, own),
                registered(colleague.id(), MemberFunction.PRIVACY_OFFICER, ZWOLLE));
    }

    private long answer() {
        return LOG.commit(answered(question, AnswerId.next(), Author.named(colleague.id())));
    }

    private BodyContentSpec inbox(WebTestClient client, String query) {
        return client.get()
                .uri("/v1/inbox" + query)
                .header("Meent-Position", Long.toString(position))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @Test
    void shows_an_answer_in_dutch_with_a_link_to_the_question() {
        LOG.commit(asked(question, asker.id()));
        position = answer();
        inbox(as(asker), "")
                .jsonPath("$.unreadCount")
                .isEqualTo(1)
                .jsonPath("$.next")
                .isEmpty()
                .jsonPath("$.items[0].kind")
                .isEqualTo("ANSWER")
                .jsonPath("$.items[0].title")
                .isEqualTo("Nieuw antwoord op uw vraag")
                .jsonPath("$.items[0].text")
                .isEqualTo("Een privacy officer van Zwolle geeft antwoord op ‘Mag dit?’.")
                .jsonPath("$.items[0].link")
                .isEqualTo("/berichten/" + question)
                .jsonPath("$.items[0].position")
                .isEqualTo(position)
                .jsonPath("$.items[0].readAt")
                .isEmpty();
        inbox(as(colleague), "").jsonPath("$.items").isEmpty();
    }

    @Test
    void shows_it_in_english_to_who_asks_for_that() {
        LOG.commit(asked(question, asker.id()));
        position = answer();
        inbox(
                        as(asker)
                                .mutate()
                                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "en")
                                .build(),
                        "")
                .jsonPath("$.items[0].title")
                .isEqualTo("New answer to your question");
    }

    @Test
    void says_which_position_it_served() {
        as(asker)
                .get()
                .uri("/v1/inbox")
                .header("Meent-Position", Long.toString(position))
                .exchange()
                .expectHeader()
                .value(
                        "Meent-Position",
                        served -> assertThat(Long.parseLong(served)).isGreaterThanOrEqualTo(position));
    }

    @Test
    void keeps_what_was_read() {
        LOG.commit(asked(question, asker.id()));
        position = answer();
        String id = text(itemsOf(asker).getFirst(), "id");
        put(asker, "/v1/inbox/" + id + "/read", null, 204);
        String readAt = text(itemsOf(asker).getFirst(), "readAt");
        put(asker, "/v1/inbox/" + id + "/read", null, 204);
        assertThat(itemsOf(asker).getFirst().get("readAt")).hasToString(readAt);
        inbox(as(asker), "?unread=true")
                .jsonPath("$.unreadCount")
                .isEqualTo(0)
                .jsonPath("$.items")
                .isEmpty();
        put(colleague, "/v1/inbox/" + id + "/read", null, 404);
    }

    @Test
    void reads_everything_until_a_position() {
        LOG.commit(asked(question, asker.id()));
        long first = answer();
        position = answer();
        assertThat(itemsOf(asker)).hasSize(2);
        put(asker, "/v1/inbox/read-until", Map.of("position", first), 204);
        inbox(as(asker), "?unread=true")
                .jsonPath("$.unreadCount")
                .isEqualTo(1)
                .jsonPath("$.items[0].position")
                .isEqualTo(position);
        put(asker, "/v1/inbox/read-until", Map.of("position", -1), 400);
    }

    @Test
    void pages_from_new_to_old() {
        LOG.commit(asked(question, asker.id()));
        long first = answer();
        answer();
        position = answer();
        var page = as(asker)
                .get()
                .uri("/v1/inbox?limit=2")
                .header("Meent-Position", Long.toString(position))
                .exchange()
                .expectHeader()
                .exists(HttpHeaders.LINK)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        inbox(as(asker), "?limit=2&cursor=" + Objects.requireNonNull(page).get("next"))
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].position")
                .isEqualTo(first);
    }

    @Test
    void gives_an_asker_without_name_away_nowhere() {
        AnswerId answer = AnswerId.next();
        LOG.commit(askedWithoutName(question, asker.id()));
        LOG.commit(answered(question, answer, Author.named(colleague.id())));
        position = LOG.commit(commented(question, answer, Author.withoutName(asker.id(), MemberFunction.FG)));
        String body = new String(
                Objects.requireNonNull(inbox(as(colleague), "").returnResult().getResponseBody()),
                StandardCharsets.UTF_8);
        assertThat(body)
                .contains("De vragensteller reageert op uw antwoord")
                .doesNotContain("Utrecht", asker.id().toString());
        assertThat(itemsOf(asker)).hasSize(1);
    }

    @Test
    void shows_what_is_in_a_circle_only_to_who_is_in_it_now() {
        LOG.commit(joined(asker.id()));
        LOG.commit(asked(question, asker.id(), FG_CIRCLE));
        position = answer();
        assertThat(itemsOf(asker)).hasSize(1);
        position = LOG.commit(left(asker.id()));
        inbox(as(asker), "")
                .jsonPath("$.items")
                .isEmpty()
                .jsonPath("$.unreadCount")
                .isEqualTo(0);
    }

    @Test
    void shows_the_deadline_of_a_consultation_as_it_is_now() {
        Instant closesAt = Instant.parse("2036-12-01T11:00:00Z");
        Instant later = closesAt.plus(Duration.ofDays(7));
        ConsultationId consultation = ConsultationId.next();
        Audience colleagues = new Audience(List.of(), List.of(), List.of(), List.of(), List.of(own.code()));
        LOG.commit(opened(consultation, colleagues, ResponsePer.MEMBER, closesAt));
        position = LOG.commit(new DeadlineExtended(consultation, later, "Vakantie"));
        inbox(as(asker), "")
                .jsonPath("$.items[?(@.kind == 'CONSULTATION_OPENED' && @.consultation.id == '" + consultation
                        + "')].consultation.closesAt")
                .isEqualTo(later.toString())
                .jsonPath("$.items[0].kind")
                .isEqualTo("CONSULTATION_CHANGED")
                .jsonPath("$.items[0].link")
                .isEqualTo("/raadplegingen/" + consultation);
        assertThat(itemsOf(colleague)).noneMatch(item -> item.toString().contains(consultation.toString()));
    }

    @Test
    void leaves_out_what_the_member_does_not_want_to_be_told() {
        LOG.commit(asked(question, asker.id()));
        position = answer();
        put(asker, "/v1/preferences", Map.of("kinds", Map.of("ANSWER", "NONE")), 200);
        inbox(as(asker), "")
                .jsonPath("$.items")
                .isEmpty()
                .jsonPath("$.unreadCount")
                .isEqualTo(0);
        put(asker, "/v1/preferences", Map.of("kinds", Map.of("ANSWER", "INBOX")), 200);
        inbox(as(asker), "")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.unreadCount")
                .isEqualTo(0);
        as(asker)
                .get()
                .uri("/v1/preferences")
                .exchange()
                .expectBody()
                .jsonPath("$.kinds.ANSWER")
                .isEqualTo("INBOX")
                .jsonPath("$.kinds.CONSULTATION_OPENED")
                .isEqualTo("EMAIL_AT_ONCE");
    }

    @Test
    void cannot_be_rid_of_consultations_that_wait_for_an_answer_nor_told_in_ways_that_are_not_there() {
        as(asker)
                .put()
                .uri("/v1/preferences")
                .bodyValue(Map.of(
                        "kinds",
                        Map.of("ANSWER", "EMAIL_DAILY", "CONSULTATION_CLOSING_SOON", "NONE", "COMMENT", "NONE")))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/kinds/ANSWER")
                .jsonPath("$.errors[0].code")
                .isEqualTo("channel-not-offered")
                .jsonPath("$.errors[1].pointer")
                .isEqualTo("/kinds/CONSULTATION_CLOSING_SOON")
                .jsonPath("$.errors[1].code")
                .isEqualTo("cannot-be-silenced")
                .jsonPath("$.errors.length()")
                .isEqualTo(2);
        put(asker, "/v1/preferences", Map.of(), 400);
        as(asker)
                .get()
                .uri("/v1/preferences")
                .exchange()
                .expectBody()
                .jsonPath("$.kinds.COMMENT")
                .isEqualTo("INBOX");
    }

    @Test
    void is_empty_for_who_is_unknown() {
        inbox(as(somebody()), "")
                .jsonPath("$.items")
                .isEmpty()
                .jsonPath("$.unreadCount")
                .isEqualTo(0);
    }

    @Test
    void answers_nobody_without_a_token() {
        for (String path : List.of("/v1/inbox", "/v1/inbox/stream", "/v1/preferences")) {
            anybody().get().uri(path).exchange().expectStatus().isUnauthorized();
        }
    }

    @Test
    void is_live_ready_and_described_for_everybody() {
        for (String path : List.of("/livez", "/readyz", "/v1/openapi.json")) {
            anybody().get().uri(path).exchange().expectStatus().isOk();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> itemsOf(Somebody somebody) {
        var body = as(somebody)
                .get()
                .uri("/v1/inbox")
                .header("Meent-Position", Long.toString(position))
                .exchange()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return (List<Map<String, Object>>)
                Objects.requireNonNull(Objects.requireNonNull(body).get("items"));
    }

    private static String text(Map<String, Object> item, String field) {
        return Objects.requireNonNull(item.get(field), field).toString();
    }

    private void put(Somebody somebody, String path, @Nullable Object body, int status) {
        var request = as(somebody).put().uri(path);
        var answer = body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
        answer.expectStatus().isEqualTo(status);
    }
}

package nl.meent.notification.inbox;

import static nl.meent.notification.Community.answered;
import static nl.meent.notification.Community.asked;
import static nl.meent.notification.Community.municipality;
import static nl.meent.notification.Community.opened;
import static nl.meent.notification.Community.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.PostId;
import nl.meent.notification.RunningService;
import nl.meent.runtime.web.words.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class StreamTest extends RunningService {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>> EVENT =
            new ParameterizedTypeReference<>() {};

    @Autowired
    private InboxWatch watch;

    private final Organisation own = municipality("T" + UUID.randomUUID(), "Utrecht");
    private final Audience fgsHere =
            new Audience(List.of(MemberFunction.FG), List.of(), List.of(), List.of(), List.of(own.code()));
    private final Somebody asker = somebody();
    private final Somebody colleague = somebody();
    private final PostId question = PostId.next();

    @BeforeEach
    void ask() {
        LOG.commit(registered(asker.id(), MemberFunction.FG, own), asked(question, asker.id()));
    }

    private long answer() {
        return LOG.commit(answered(question, AnswerId.next(), Author.named(colleague.id())));
    }

    private void awaitInInbox(long position) {
        as(asker.token())
                .get()
                .uri("/v1/inbox")
                .header("Meent-Position", Long.toString(position))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private Flux<ServerSentEvent<Map<String, Object>>> stream(String token, @Nullable String lastEventId) {
        return as(token)
                .get()
                .uri("/v1/inbox/stream")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> {
                    if (lastEventId != null) {
                        headers.set("Last-Event-ID", lastEventId);
                    }
                })
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody();
    }

    private static Flux<ServerSentEvent<Map<String, Object>>> items(Flux<ServerSentEvent<Map<String, Object>>> stream) {
        return stream.filter(event -> event.data() != null);
    }

    private static Map<String, Object> item(ServerSentEvent<Map<String, Object>> event) {
        return Objects.requireNonNull(event.data());
    }

    private static String link(ServerSentEvent<Map<String, Object>> event) {
        return Objects.requireNonNull(item(event).get("link")).toString();
    }

    @Test
    void says_something_at_once_and_brings_an_answer_when_it_is_given() {
        var _ = StepVerifier.create(stream(asker.token(), null))
                .assertNext(event -> assertThat(event.comment()).isNotNull())
                .then(this::answer)
                .assertNext(event -> {
                    assertThat(event.event()).isEqualTo("ANSWER");
                    assertThat(item(event)).containsEntry("link", "/berichten/" + question);
                    assertThat(event.id()).startsWith(item(event).get("position") + ".");
                })
                .thenCancel()
                .verify(LONGEST);
    }

    @Test
    void resumes_after_the_last_event_without_loss_or_repeat() {
        AtomicReference<String> seen = new AtomicReference<>();
        var _ = StepVerifier.create(items(stream(asker.token(), "0.0")))
                .then(this::answer)
                .assertNext(event -> seen.set(Objects.requireNonNull(event.id())))
                .thenCancel()
                .verify(LONGEST);
        long missed = answer();
        long missedToo = answer();
        var _ = StepVerifier.create(items(stream(asker.token(), Objects.requireNonNull(seen.get())))
                        .map(event -> Objects.requireNonNull(item(event).get("position"))))
                .expectNext((int) missed, (int) missedToo)
                .then(this::answer)
                .expectNextCount(1)
                .thenCancel()
                .verify(LONGEST);
    }

    @Test
    void tells_who_begins_now_nothing_of_what_came_while_nobody_was_connected() {
        var _ = StepVerifier.create(items(stream(asker.token(), "0.0")))
                .then(this::answer)
                .expectNextCount(1)
                .thenCancel()
                .verify(LONGEST);
        await().atMost(LONGEST).until(() -> !watch.isConnected());
        awaitInInbox(answer());
        AtomicReference<Long> now = new AtomicReference<>();
        var _ = StepVerifier.create(stream(asker.token(), null))
                .assertNext(event -> assertThat(event.comment()).isNotNull())
                .then(() -> now.set(answer()))
                .assertNext(event -> assertThat(item(event))
                        .containsEntry("position", now.get().intValue()))
                .thenCancel()
                .verify(LONGEST);
    }

    @Test
    void brings_a_consultation_to_who_it_concerns_and_to_nobody_else() {
        ConsultationId consultation = ConsultationId.next();
        Somebody ethicist = somebody();
        LOG.commit(registered(ethicist.id(), MemberFunction.ETHICS_COMMITTEE, own));
        PostId own = PostId.next();
        LOG.commit(asked(own, ethicist.id()));
        Flux<String> fg = items(stream(asker.token(), null)).map(event -> link(event));
        Flux<String> other = items(stream(ethicist.token(), null)).map(event -> link(event));
        var _ = StepVerifier.create(Flux.zip(fg, other))
                .then(() -> LOG.commit(
                        opened(consultation, fgsHere, ResponsePer.MEMBER, Instant.parse("2036-12-01T11:00:00Z"))))
                .then(() -> LOG.commit(answered(own, AnswerId.next(), Author.named(colleague.id()))))
                .assertNext(links -> {
                    assertThat(links.getT1()).isEqualTo("/raadplegingen/" + consultation);
                    assertThat(links.getT2()).isEqualTo("/berichten/" + own);
                })
                .thenCancel()
                .verify(LONGEST);
    }

    @Test
    void ends_when_the_token_ends() {
        String token = ISSUER.token(
                asker.subject(),
                claims -> claims.expirationTime(Date.from(Instant.now().plusSeconds(2))));
        var _ = StepVerifier.create(stream(token, null).ignoreElements())
                .expectComplete()
                .verify(LONGEST);
    }

    @Test
    void refuses_an_event_id_of_something_else() {
        as(asker)
                .get()
                .uri("/v1/inbox/stream")
                .header("Last-Event-ID", "gisteren")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void disconnects_who_cannot_keep_up_instead_of_piling_up() {
        var _ = StepVerifier.create(watch.connect(asker.id(), null, Language.DUTCH), 1)
                .then(() -> {
                    for (int i = 0; i < 600; i++) {
                        answer();
                    }
                })
                .expectNextCount(1)
                .expectComplete()
                .verify(LONGEST);
    }
}

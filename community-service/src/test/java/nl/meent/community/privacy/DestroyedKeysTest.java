package nl.meent.community.privacy;

import static nl.meent.community.privacy.LifeOfAMember.SECRET;
import static nl.meent.community.privacy.LifeOfAMember.secret;
import static nl.meent.community.privacy.LifeOfAMember.secretLink;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.community.RunningService;
import nl.meent.community.commands.AggregateType;
import nl.meent.community.journeys.Talk;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.StoredEvents;
import nl.meent.events.StoredName;
import nl.meent.eventstore.LogReader;
import nl.meent.eventstore.LoggedCommit;
import nl.meent.eventstore.LoggedEvent;
import nl.meent.runtime.log.ServedPosition;
import nl.meent.runtime.testapi.TestIssuer;
import org.axonframework.config.Configuration;
import org.bson.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

/**
 * A member has left everywhere traces; then both keys are destroyed, every projection is thrown away and the service starts
 * again. Whatever is personal is gone; everything else goes on.
 */
@NullUnmarked // what @BeforeAll sets
class DestroyedKeysTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final EmbeddedMongo STORE = EmbeddedMongo.inMemory();
    private static final TestIssuer ISSUER = TestIssuer.up();
    private static final ListAppender<ILoggingEvent> LOGGED = new ListAppender<>();

    private static RunningService service;
    private static LifeOfAMember life;

    @BeforeAll
    static void a_member_has_lived_and_is_erased() {
        LOGGED.start();
        service = started();
        life = new LifeOfAMember(service);
        awaitProjections();
        assertThat(everythingStored())
                .contains(secret("zaal"), secretLink("deelnemen"), secret("programma"))
                .contains(secret("materiaal"), secretLink("materiaal"))
                .contains(secret("bron"), secretLink("bron"), secret("versie"));
        service.bean(KeyStore.class).destroy(DataSubject.identityOf(life.id));
        service.bean(KeyStore.class).destroy(DataSubject.contributionsOf(life.id));
        service.close();
        try (MongoClient client = MongoClients.create(STORE.connectionString())) {
            MongoDatabase community = client.getDatabase("community");
            community.listCollectionNames().into(new ArrayList<>()).stream()
                    .filter(name -> !name.equals("settings"))
                    .forEach(name -> community.getCollection(name).drop());
        }
        service = started();
        awaitProjections();
    }

    @AfterAll
    static void stop() {
        service.close();
        LOGGED.stop();
        STORE.close();
    }

    /** A start sets up logging anew. What ours say is heard to the last word. */
    private static RunningService started() {
        RunningService started = RunningService.on(STORE, ISSUER, Map.of());
        Logger ours = (Logger) LoggerFactory.getLogger("nl.meent");
        ours.setLevel(Level.TRACE);
        ours.setAdditive(false);
        ours.addAppender(LOGGED);
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(LOGGED);
        return started;
    }

    private static void awaitProjections() {
        ServedPosition position = service.bean(ServedPosition.class);
        var _ = StepVerifier.create(position.head()
                        .flatMap(head -> Mono.defer(position::current)
                                .repeatWhen(again -> again.delayElements(Duration.ofMillis(10)))
                                .takeUntil(reached -> reached >= head)
                                .then(Mono.just("reached"))))
                .expectNext("reached")
                .expectComplete()
                .verify(LONGEST);
    }

    @Test
    void the_story_has_every_event_that_holds_personal_data() {
        Set<StoredName> written = events().map(DestroyedKeysTest::nameOf).collect(Collectors.toSet());

        assertThat(StoredEvents.all().entrySet().stream()
                        .filter(event -> holdsPersonalData(event.getKey()))
                        .map(Map.Entry::getValue))
                .isSubsetOf(written);
    }

    @Test
    void every_aggregate_of_the_log_is_loaded() {
        var store = service.bean(Configuration.class).eventStore();
        Map<String, Set<String>> streams = events().collect(Collectors.groupingBy(
                event -> Objects.requireNonNull(event.aggregateType()),
                Collectors.mapping(LoggedEvent::aggregateId, Collectors.toSet())));

        streams.values().stream()
                .flatMap(Set::stream)
                .forEach(id -> assertThat(store.readEvents(id).asStream().map(event -> event.getPayload()))
                        .as(id)
                        .isNotEmpty()
                        .doesNotContainNull());
        assertThat(streams.keySet()).hasSameSizeAs(service.beans(AggregateType.class));
    }

    @Test
    void every_aggregate_goes_on_deciding() {
        Talk other = talk(LifeOfAMember.OTHER);
        other.put(life.circle + "/members/" + life.id, Map.of());
        other.create(life.question + "/answers", Map.of("body", "Ik weet het"));
        other.create(life.questionWithoutName + "/comments", Map.of("body", "Ik ook"));
        other.create(life.answeredPost + "/answers/" + life.answer + "/comments", Map.of("body", "Dank"));
        other.put(life.answeredPost + "/accepted-answer", Map.of("answerId", life.answer));
        other.put(life.question + "/helpful-marks/me");
        other.put(life.question + "/followers/me");
        assertThat(other.refusal(HttpMethod.POST, life.closedPost + "/answers", Map.of("body", "Te laat")))
                .isEqualTo("409 post-closed");
        assertThat(talk("po-breda")
                        .refusal(HttpMethod.PUT, life.cancelledMeetup + "/registrations/me", Map.of("way", "ONLINE")))
                .isEqualTo("409 meetup-cancelled");
        other.put(life.comingMeetup + "/registrations/me", Map.of("way", "ONLINE"));
        Talk moderator = talk(LifeOfAMember.MODERATOR);
        moderator.delete(life.hiddenPost + "/hiding");
        moderator.put(life.hiddenPost + "/withdrawal");
        talk(LifeOfAMember.ADVOCATE)
                .put(
                        life.consultationOfMembers + "/deadline",
                        Map.of("closesAt", "2100-01-01T00:00:00Z", "reason", "Meer tijd"));
        service.as(LifeOfAMember.COLLEAGUE)
                .put()
                .uri(life.consultationOfOrganisations + "/responses/mine")
                .header("If-Match", "*")
                .bodyValue(LifeOfAMember.answers("Ons standpunt, met allen besproken"))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    void whoever_is_erased_adds_nothing_any_more() {
        Talk erased = talk(LifeOfAMember.ACCOUNT);

        assertThat(erased.read("/v1/members/me").path("displayName").isNull()).isTrue();
        assertThat(erased.refusal(HttpMethod.POST, "/v1/posts", Map.of("kind", "QUESTION", "title", "x", "body", "y")))
                .isEqualTo("409 member-erased");
        service.as(LifeOfAMember.ACCOUNT)
                .put()
                .uri(life.consultationOfMembers + "/responses/mine")
                .header("If-Match", "*")
                .bodyValue(LifeOfAMember.answers("Toch"))
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        service.as(LifeOfAMember.ACCOUNT)
                .patch()
                .uri("/v1/members/me")
                .header("If-Match", "*")
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .bodyValue(Map.of("displayName", "Toch"))
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        assertThat(erased.refusal(HttpMethod.DELETE, life.answeredPost + "/followers/me", Map.of()))
                .isEqualTo("409 member-erased");
    }

    @Test
    void every_projection_is_rebuilt_without_what_was_personal() {
        assertThat(everythingStored())
                .contains(life.id.toString(), "Ons standpunt")
                .doesNotContain(SECRET, LifeOfAMember.ACCOUNT);
        assertThat(stored("posts-v3", life.questionWithoutName).toJson()).doesNotContain(life.id.toString());
    }

    @Test
    void readers_see_that_something_was_there() {
        Talk reader = talk("po-breda");
        JsonNode question = reader.read(life.question);
        assertThat(question.path("title").isNull()).isTrue();
        assertThat(question.path("bodyHtml").asString()).isEmpty();
        assertThat(question.path("author").path("id").asString()).isEqualTo(life.id.toString());
        assertThat(question.path("author").path("displayName").isNull()).isTrue();
        assertThat(question.path("source").isNull()).isTrue();
        assertThat(question.path("version").isNull()).isTrue();
        JsonNode withoutName = reader.read(life.questionWithoutName);
        assertThat(withoutName.path("author").path("id").isNull()).isTrue();
        assertThat(withoutName.path("answers").get(0).path("body").isNull()).isTrue();
        assertThat(reader.read(life.comingMeetup).path("title").isNull()).isTrue();
        for (String path : List.of(
                life.question + "/revisions",
                life.answeredPost,
                life.answeredPost + "/answers/" + life.answer + "/revisions",
                life.closedPost + "/revisions",
                life.pastMeetup,
                life.cancelledMeetup,
                life.consultationOfMembers,
                life.circle,
                "/v1/posts?limit=100",
                "/v1/meetups?limit=100",
                "/v1/members?limit=100",
                "/v1/consultations?limit=100")) {
            assertThat(reader.read(path).toString()).as(path).doesNotContain(SECRET, LifeOfAMember.ACCOUNT);
        }
        assertThat(reader.read("/v1/members?limit=100").toString()).doesNotContain(life.id.toString());
        reader.get("/v1/members/" + life.id).expectStatus().isNotFound();
        Talk advocate = talk(LifeOfAMember.ADVOCATE);
        assertThat(advocate.read(life.consultationOfMembers + "/responses").toString())
                .doesNotContain(SECRET);
        assertThat(advocate.read(life.consultationOfMembers + "/coverage")
                        .path("members")
                        .path("responded")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void who_attended_sees_when_a_meetup_was_and_nothing_that_its_host_wrote() {
        JsonNode meetup = talk(LifeOfAMember.OTHER).read(life.pastMeetup);

        assertThat(meetup.path("myRegistration").path("state").asString()).isEqualTo("REGISTERED");
        assertThat(meetup.path("startsAt").asString()).isNotEmpty();
        assertThat(meetup.path("place").isNull()).isTrue();
        assertThat(meetup.path("onlineUrl").isNull()).isTrue();
        assertThat(meetup.path("agenda").isEmpty()).isTrue();
        assertThat(meetup.path("materials").size()).isEqualTo(1);
        assertThat(meetup.at("/materials/0/title").isNull()).isTrue();
        assertThat(meetup.at("/materials/0/url").isNull()).isTrue();
    }

    @Test
    void calendars_keep_the_times_of_a_meetup_alone() {
        JsonNode opened = Objects.requireNonNull(service.as(LifeOfAMember.OTHER)
                .put()
                .uri("/v1/members/me/calendar-feed")
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());

        for (String path :
                List.of(life.pastMeetup + "/calendar", opened.path("path").asString())) {
            assertThat(talk(LifeOfAMember.OTHER)
                            .get(path)
                            .expectBody(String.class)
                            .returnResult()
                            .getResponseBody())
                    .contains("DTSTART:", "DTEND:", "SUMMARY:Bijeenkomst waarvan de tekst is gewist")
                    .doesNotContain("LOCATION", "Meedoen", SECRET);
        }
    }

    @Test
    void followers_are_told_that_it_was_erased() {
        for (String scopes : List.of("log:read", "log:read log:sealed")) {
            JsonNode feed = Objects.requireNonNull(service.follower(scopes)
                    .get()
                    .uri("/v1/log?limit=1000")
                    .exchange()
                    .expectBody(JsonNode.class)
                    .returnResult()
                    .getResponseBody());
            assertThat(feed.toString())
                    .contains("{\"erased\":true}")
                    .contains("Ik niet.")
                    .doesNotContain(SECRET, LifeOfAMember.ACCOUNT);
        }
    }

    @Test
    void nothing_personal_is_logged() {
        LoggerFactory.getLogger(DestroyedKeysTest.class).info("heard");

        assertThat(LOGGED.list)
                .isNotEmpty()
                .extracting(event -> event.getFormattedMessage() + event.getKeyValuePairs())
                .noneMatch(line -> line.contains(SECRET));
    }

    private static Talk talk(String account) {
        return Talk.as(service, account);
    }

    private static Stream<LoggedEvent> events() {
        return service.bean(LogReader.class).readCommits(0, 1_000).stream()
                .map(LoggedCommit::events)
                .flatMap(List::stream);
    }

    private static StoredName nameOf(LoggedEvent event) {
        return new StoredName(event.name(), Integer.parseInt(Objects.requireNonNull(event.revision())));
    }

    private static Document stored(String collection, String path) {
        return Objects.requireNonNull(service.bean(MongoDatabase.class)
                .getCollection(collection)
                .find(new Document("_id", path.substring(path.lastIndexOf('/') + 1)))
                .first());
    }

    /** Every document of every projection. */
    private static String everythingStored() {
        MongoDatabase database = service.bean(MongoDatabase.class);
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .flatMap(name -> database.getCollection(name).find().into(new ArrayList<>()).stream())
                .map(Document::toJson)
                .collect(Collectors.joining("\n"));
    }

    private static boolean holdsPersonalData(Class<?> type) {
        return type == Personal.class
                || type.isRecord()
                        && Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .anyMatch(DestroyedKeysTest::holdsPersonalData);
    }
}

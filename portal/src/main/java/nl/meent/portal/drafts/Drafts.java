package nl.meent.portal.drafts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Drafts, each its writer's alone, for thirty days after they were last touched. Source data: nothing else has them. What is
 * over is never given back, whenever it is swept.
 */
@Component
public class Drafts {
    /** How long a draft that nobody touches is kept. */
    static final Duration KEPT = Duration.ofDays(30);
    /** Of one writer; one more, and the oldest goes. */
    static final int MOST = 50;
    /** Characters of all fields together: more than the longest post. */
    public static final int LONGEST = 40_000;
    /** Characters of all fields of what has a text for each question: ten of the longest posts. */
    public static final int LONGEST_OF_SEVERAL = 400_000;

    private static final Set<String> NOT_KEPT = Set.of("_csrf", "stap", "toch");

    private final MongoCollection<Document> drafts;
    private final Clock clock;

    Drafts(MongoClient client, Clock clock) {
        this.drafts = client.getDatabase("portal").getCollection("drafts");
        this.clock = clock;
    }

    /**
     * Keeps a form, in the place of what was kept of it before. One in which nothing was written yet ends its draft.
     *
     * @return when it was kept; empty if there was nothing to keep, or too much
     */
    public Mono<Instant> keep(String writer, String key, MultiValueMap<String, String> form) {
        return keep(writer, key, form, LONGEST);
    }

    /** As above, of a form with at most so many characters. */
    Mono<Instant> keep(String writer, String key, MultiValueMap<String, String> form, int longest) {
        MultiValueMap<String, String> fields = toKeep(form);
        if (isBlank(fields, "title") && isBlank(fields, "body")) {
            return drop(writer, key).then(Mono.empty());
        }
        if (!key.matches("[A-Za-z0-9-]{1,64}") || isTooLong(form, longest)) {
            return Mono.empty();
        }
        Instant now = clock.instant();
        Document draft = new Document("_id", id(writer, key))
                .append("writer", writer)
                .append("key", key)
                .append("savedAt", Date.from(now))
                .append("until", Date.from(now.plus(KEPT)))
                .append("fields", stored(fields));
        return Mono.from(drafts.replaceOne(eq(draft.get("_id")), draft, new ReplaceOptions().upsert(true)))
                .then(Mono.defer(() -> dropBeyondMost(writer)))
                .thenReturn(now);
    }

    /** A draft of this writer, or empty. */
    public Mono<Draft> find(String writer, String key) {
        return Mono.from(drafts.find(and(eq(id(writer, key)), alive())).first()).map(Drafts::draft);
    }

    /** All drafts of this writer, the last one first. */
    public Flux<Draft> of(String writer) {
        return Flux.from(drafts.find(and(eq("writer", writer), alive())).sort(Sorts.descending("savedAt")))
                .map(Drafts::draft);
    }

    /** Ends a draft; without one nothing happens. */
    public Mono<Void> drop(String writer, String key) {
        return Mono.from(drafts.deleteOne(eq(id(writer, key)))).then();
    }

    /** Ends all drafts of a writer who asks for erasure. */
    public Mono<Long> erase(String writer) {
        return Mono.from(drafts.deleteMany(eq("writer", writer))).map(result -> result.getDeletedCount());
    }

    /** Throws away what is over; several instances may do it at once. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    Mono<Long> sweep() {
        return Mono.from(drafts.createIndex(Indexes.ascending("writer", "savedAt")))
                .then(Mono.from(drafts.createIndex(Indexes.ascending("until"))))
                .then(Mono.from(drafts.deleteMany(lte("until", Date.from(clock.instant())))))
                .map(result -> result.getDeletedCount());
    }

    private Mono<Void> dropBeyondMost(String writer) {
        return Flux.from(drafts.find(eq("writer", writer))
                        .sort(Sorts.descending("savedAt"))
                        .skip(MOST))
                .concatMap(old -> drafts.deleteOne(eq(old.get("_id"))))
                .then();
    }

    private Bson alive() {
        return gt("until", Date.from(clock.instant()));
    }

    private static String id(String writer, String key) {
        return key + " " + writer;
    }

    private static boolean isBlank(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null || value.isBlank();
    }

    /** Whether there is more in a form than is kept. */
    static boolean isTooLong(MultiValueMap<String, String> form, int longest) {
        return toKeep(form).values().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum()
                > longest;
    }

    private static MultiValueMap<String, String> toKeep(MultiValueMap<String, String> form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(form);
        NOT_KEPT.forEach(fields::remove);
        return fields;
    }

    /** As a list, because names of fields hold dots. */
    private static List<Document> stored(MultiValueMap<String, String> fields) {
        List<Document> stored = new ArrayList<>();
        fields.forEach((name, values) -> stored.add(new Document("name", name).append("values", values)));
        return stored;
    }

    private static Draft draft(Document stored) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        stored.getList("fields", Document.class)
                .forEach(field ->
                        fields.put(field.getString("name"), new ArrayList<>(field.getList("values", String.class))));
        return new Draft(
                stored.getString("key"),
                fields,
                stored.getDate("savedAt").toInstant(),
                stored.getDate("until").toInstant());
    }
}

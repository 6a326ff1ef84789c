package nl.meent.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.meent.community.posts.read.PostsProjection;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerGiven;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.PostEvent;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.PostPublished;
import nl.meent.eventstore.CommitLog;
import nl.meent.eventstore.CommitLogStorageEngine;
import nl.meent.eventstore.LogReader;
import nl.meent.eventstore.PersonalDataCipher;
import nl.meent.runtime.log.EventSerializer;
import nl.meent.runtime.log.LoggedEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/**
 * How fast the view of posts is built again: half of the events publish a post, half answer it. Read from the log in pages
 * of 500 and written by the projection itself, both on the same embedded server; without decryption.
 */
public final class ProjectionBenchmark implements Benchmarks.Benchmark {

    private static final int POSTS = Integer.getInteger("meent.benchmark.posts", 5_000);
    private static final int PAGE = 500;
    private static final int WRITERS = 250;
    private static final Serializer SERIALIZER = EventSerializer.create();
    private static final MemberId MEMBER = MemberId.of(UUID.randomUUID().toString());
    private static final DataSubject SUBJECT = DataSubject.contributionsOf(MEMBER);

    /** This benchmark alone. */
    public static void main(String[] arguments) throws Exception {
        Benchmarks.Benchmark.run(new ProjectionBenchmark());
    }

    @Override
    public Table measure(Store store) throws Exception {
        try (MongoClient client = MongoClients.create(store.connectionString());
                CommitLog log = CommitLog.on(client.getDatabase("log"))) {
            log.ensureIndexes();
            fill(log);
            LogReader reader = new LogReader(log, SERIALIZER, NoOpEventUpcaster.INSTANCE, PersonalDataCipher.none());
            double read = best(_ -> perSecond(reader, _ -> {}));
            double projected = best(round -> replay(reader, client.getDatabase("community-" + round)));
            return new Table(
                    "Events per second by replay of %,d events through the projection of posts (best of 3)"
                            .formatted(2 * POSTS),
                    List.of("what", "events per second"),
                    List.of(
                            List.of("to compare: read only", Table.number(read)),
                            List.of("read and projected", Table.number(projected))));
        }
    }

    private static double best(IntToDoubleFunction round) {
        return IntStream.range(0, 3).mapToDouble(round).max().orElseThrow();
    }

    private static double replay(LogReader reader, MongoDatabase database) {
        return perSecond(reader, new PostsProjection(database)::handle);
    }

    private interface Handler {
        void handle(List<LoggedEvent> batch);
    }

    private static double perSecond(LogReader reader, Handler handler) {
        long start = System.nanoTime();
        long done = 0;
        List<LoggedEvent> page = page(reader, 0);
        while (!page.isEmpty()) {
            handler.handle(page);
            done += page.size();
            page = page(reader, page.getLast().completed());
        }
        return done * 1e9 / (System.nanoTime() - start);
    }

    private static List<LoggedEvent> page(LogReader reader, long after) {
        return reader.read(after, PAGE).stream()
                .<LoggedEvent>map(LoggedEvent::of)
                .toList();
    }

    private static void fill(CommitLog log) throws InterruptedException {
        CommitLogStorageEngine engine = CommitLogStorageEngine.builder()
                .log(log)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .build();
        List<Thread> threads = IntStream.range(0, WRITERS)
                .mapToObj(_ -> Thread.ofVirtual()
                        .start(() -> IntStream.range(0, POSTS / WRITERS).forEach(_ -> ask(engine))))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void ask(CommitLogStorageEngine engine) {
        PostId id = PostId.next();
        engine.appendEvents(message(
                0,
                new PostPublished(
                        id,
                        PostKind.QUESTION,
                        Personal.of(SUBJECT, "Mag een camera bij de milieustraat?"),
                        Personal.of(SUBJECT, "Een vraag uit de wijk. ".repeat(20)),
                        List.of(),
                        List.of(),
                        Author.named(MEMBER),
                        null,
                        null)));
        engine.appendEvents(message(
                1,
                new AnswerGiven(
                        id,
                        AnswerId.next(),
                        Personal.of(SUBJECT, "Ja, met een bord. ".repeat(10)),
                        Author.named(MEMBER))));
    }

    private static DomainEventMessage<?> message(long sequence, PostEvent event) {
        return new GenericDomainEventMessage<>("Post", event.postId().toString(), sequence, event);
    }
}

package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The server carries a command out, and its answer is lost. */
class DroppedAnswersTest {

    private static final int COMMITS = Integer.getInteger("meent.test.commits", 1_200) / 8;

    private final MongoDatabase database = Servers.inMemory().freshDatabase();

    @Test
    void what_was_reported_is_what_is_stored_with_one_writing_process() throws Exception {
        loseAnswers(1);
    }

    @Test
    void what_was_reported_is_what_is_stored_with_two_writing_processes() throws Exception {
        loseAnswers(2);
    }

    /** Finds the server again at once after a connection broke, where a driver's default waits half a second. */
    private static MongoClient client(FaultyLink link) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(link.connectionString()))
                .applyToServerSettings(server -> server.heartbeatFrequency(20, TimeUnit.MILLISECONDS)
                        .minHeartbeatFrequency(5, TimeUnit.MILLISECONDS))
                .build());
    }

    private void loseAnswers(int processes) throws IOException, InterruptedException {
        try (FaultyLink link = new FaultyLink(Servers.inMemory().connectionString());
                MongoClient one = client(link);
                MongoClient two = client(link);
                CommitLog first = CommitLog.on(one.getDatabase(database.getName()));
                CommitLog second = CommitLog.on(two.getDatabase(database.getName()));
                CommitLog direct = CommitLog.on(database)) {
            direct.ensureIndexes();
            AtomicInteger lost = new AtomicInteger();
            Random random = new Random(processes);
            link.set((command, answer) -> {
                if (command.getFirstKey().equals("insert") && random.nextInt(5) == 0) {
                    lost.incrementAndGet();
                    return null;
                }
                return answer;
            });
            AtomicInteger left = new AtomicInteger(8 * COMMITS);
            Writers writers =
                    Writers.start(8, i -> i % processes == 0 ? first : second, () -> left.decrementAndGet() >= 0);
            writers.join();
            assertThat(lost.get()).isGreaterThan(10);
            assertThat(writers.failed()).isEmpty();
            assertThat(LogCheck.assertWhole(direct, writers.stored())).isEqualTo(writers.stored());
        }
    }
}

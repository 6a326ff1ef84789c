package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two processes append while somebody follows. */
class ConcurrentTailTest {

    private static final int COMMITS = Integer.getInteger("meent.test.commits", 2_400);

    @Test
    void the_follower_sees_every_commit_once_and_in_order() throws Exception {
        MongoDatabase database = Servers.inMemory().freshDatabase();
        try (CommitLog first = CommitLog.on(database);
                CommitLog second = CommitLog.on(Servers.inMemory().again(database));
                CommitLog third = CommitLog.on(Servers.inMemory().again(database));
                LogTail tail = LogTail.on(third)) {
            first.ensureIndexes();
            AtomicInteger left = new AtomicInteger(COMMITS);
            Writers writers = Writers.start(16, i -> i % 2 == 0 ? first : second, () -> left.decrementAndGet() >= 0);
            List<Long> seen = new ArrayList<>();
            while (seen.size() < COMMITS) {
                tail.beyond(seen.size()).get(30, TimeUnit.SECONDS);
                third.read(seen.size(), 100).forEach(commit -> seen.add(commit.position()));
            }
            writers.join();
            assertThat(seen)
                    .isEqualTo(LongStream.rangeClosed(1, COMMITS).boxed().toList());
            assertThat(writers.failed()).isEmpty();
            assertThat(LogCheck.assertWhole(third, writers.stored())).isEqualTo(writers.stored());
        }
    }
}

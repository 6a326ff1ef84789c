package nl.meent.eventstore;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the server, on its durable file, while commits are appended. */
class KilledServerTest {

    private static final int KILLS = Integer.getInteger("meent.test.kills", 3);

    @Test
    void every_acknowledged_append_is_there_once_after_each_restart(@TempDir Path directory) throws Exception {
        int port = freePort();
        Random random = new Random(4);
        ServerProcess server = ServerProcess.start(directory, port);
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port);
                CommitLog log = CommitLog.on(client.getDatabase("log"))) {
            log.ensureIndexes();
            AtomicBoolean more = new AtomicBoolean(true);
            Writers writers = Writers.start(8, _ -> log, more::get);
            for (int kill = 0; kill < KILLS; kill++) {
                int enough = writers.stored().size() + 200 + random.nextInt(200);
                await().atMost(ofSeconds(30)).until(() -> writers.stored().size() >= enough);
                server.kill();
                Map<String, Long> acknowledged = new HashMap<>(writers.stored());
                server = ServerProcess.start(directory, port);
                LogCheck.assertHas(log, acknowledged);
            }
            more.set(false);
            writers.join();
            Map<String, Long> there = LogCheck.assertWhole(log, writers.stored());
            there.keySet().removeAll(writers.stored().keySet());
            assertThat(writers.failed().keySet()).containsAll(there.keySet());
            assertThat(log.append("afterwards", Events.one("afterwards", 0))).isEqualTo(log.head());
        } finally {
            server.kill();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

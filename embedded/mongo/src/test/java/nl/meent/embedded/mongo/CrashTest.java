package nl.meent.embedded.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed server has lost nothing it acknowledged, and its indexes agree with its documents. */
class CrashTest {

    private static final int KILLS = Integer.getInteger("kills", 4);

    /** However slow the machine is, so many writes were acknowledged before a kill. */
    private static final int ENOUGH = 100;

    private record Value(long acknowledged, Long tried) {}

    @Test
    void killed(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("db.mv");
        Map<String, Value> expected = new HashMap<>();
        long writes = 0;
        for (int run = 1; run <= KILLS; run++) {
            writes += runAndKill(file, run, expected);
            check(file, expected);
        }
        System.out.printf("%d kills, %d acknowledged writes, file %d KB%n", KILLS, writes, Files.size(file) / 1024);
    }

    private static long runAndKill(Path file, int run, Map<String, Value> expected) throws Exception {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashChild.class.getName(),
                        file.toString(),
                        String.valueOf(run))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long done = 0;
        try (BufferedReader lines = child.inputReader()) {
            long end = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (end == 0) {
                    end = System.nanoTime() + 2_500_000_000L + run * 137_000_000L;
                } else if (System.nanoTime() > end && done > ENOUGH) {
                    child.toHandle().destroyForcibly(); // leaves what it printed to be read
                }
                String[] words = line.split(" ");
                if (words.length < 3) {
                    continue;
                }
                Value before = expected.getOrDefault(words[1], new Value(-1, null));
                if (words[0].equals("done")) {
                    done++;
                    expected.put(words[1], new Value(Long.parseLong(words[2]), null));
                } else {
                    expected.put(words[1], new Value(before.acknowledged, Long.parseLong(words[2])));
                }
            }
        }
        child.waitFor();
        assertTrue(done > ENOUGH, "ended by itself after " + done + " writes");
        return done;
    }

    private static void check(Path file, Map<String, Value> expected) throws Exception {
        try (EmbeddedMongo embedded = EmbeddedMongo.open(file, EmbeddedMongo.Options.defaults());
                MongoClient client = Clients.to(embedded.connectionString())) {
            MongoCollection<Document> things = client.getDatabase("t").getCollection("c");
            for (Map.Entry<String, Value> entry : expected.entrySet()) {
                Document found =
                        things.find(new Document("_id", entry.getKey())).first();
                long actual = found == null ? -1 : found.getLong("n");
                Value value = entry.getValue();
                boolean last = value.acknowledged < 0 ? found == null : actual == value.acknowledged;
                boolean inFlight = value.tried != null && (found == null || actual == value.tried);
                assertTrue(last || inFlight, () -> entry + " is " + found);
                entry.setValue(new Value(actual, null));
            }
            OrderedCollection internal =
                    (OrderedCollection) embedded.backend().resolveDatabase("t").resolveCollection("c", true);
            assertEquals(0, internal.indexesRepaired());
            EquivalenceTest.assertConsistent(embedded, "c");
        }
    }
}

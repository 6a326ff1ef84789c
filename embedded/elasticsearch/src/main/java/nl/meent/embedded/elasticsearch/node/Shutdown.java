package nl.meent.embedded.elasticsearch.node;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.node.Node;

/** Closes a node so that its next start recovers nothing. */
final class Shutdown {

    private static final int SECONDS = 10;

    private Shutdown() {}

    static void close(Node node) {
        try {
            node.prepareForClose();
            node.close();
            if (!node.awaitClose(SECONDS, TimeUnit.SECONDS)) {
                System.err.println("the node did not close within " + SECONDS + " s");
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("the node did not close cleanly: " + e);
        }
    }
}

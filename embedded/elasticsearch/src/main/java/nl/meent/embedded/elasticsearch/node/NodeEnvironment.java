package nl.meent.embedded.elasticsearch.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;

/** The settings of a node that stands alone. */
final class NodeEnvironment {

    private NodeEnvironment() {}

    /** Creates the directories below {@code data} that the node expects. */
    static Environment of(Path home, Path data, int httpPort) throws IOException {
        Path config = Files.createDirectories(data.resolve("config"));
        Settings settings = Settings.builder()
                .put("path.home", home)
                .put("path.data", Files.createDirectories(data.resolve("data")))
                .put("path.logs", Files.createDirectories(data.resolve("logs")))
                .put("cluster.name", "meent")
                .put("node.name", "meent")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("transport.port", 0)
                .put("cluster.routing.allocation.disk.threshold_enabled", false) // a full disk is the owner's to notice
                .put("action.auto_create_index", false) // a misspelt alias must not become an index
                .build();
        return new Environment(settings, config);
    }
}

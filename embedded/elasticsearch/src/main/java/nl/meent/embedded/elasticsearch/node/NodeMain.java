package nl.meent.embedded.elasticsearch.node;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs one node on the loopback interface until the process is told to stop. Arguments: the data directory, and the
 * HTTP port (0 chooses one). Prints {@value #READY} and the address when it serves. With the property
 * {@code meent.parent-pipe=true} it ends, cleanly, when its standard input closes.
 */
public final class NodeMain {

    /** The start of the line that says that the node serves; the address follows. */
    static final String READY = "elasticsearch.ready http://127.0.0.1:";

    private static final String LOG_CONFIGURATION = "classpath:nl/meent/embedded/elasticsearch/node/log4j2.properties";

    private NodeMain() {}

    /** Starts the node; {@code arguments} are the data directory and the HTTP port. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected: <data directory> <http port>");
        }
        Path home = home();
        prepareJvm(home);
        Environment environment =
                NodeEnvironment.of(home, Path.of(arguments[0]).toAbsolutePath(), Integer.parseInt(arguments[1]));
        Node node = new Node(environment, modulesOf(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Shutdown.close(node), "close-node"));
        if (Boolean.getBoolean("meent.parent-pipe")) {
            ParentPipe.exitWhenClosed(System.in);
        }
        node.start();
        System.out.println(READY + httpPort(node));
        new CountDownLatch(1).await(); // the node's own threads are daemons
    }

    /** The directory of the layout: this class lies in {@code <home>/lib/<jar>}. */
    private static Path home() throws Exception {
        Path jar = Path.of(NodeMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return jar.resolve("../..").normalize();
    }

    private static void prepareJvm(Path home) {
        System.setProperty("log4j2.configurationFile", LOG_CONFIGURATION);
        System.setProperty("es.path.home", home.toString());
        System.setProperty("es.set.netty.runtime.available.processors", "false");
        LogConfigurator.configureESLogging();
    }

    private static PluginsLoader modulesOf(Environment environment) {
        var modules = PluginsLoader.loadModulesBundles(environment.modulesDir(), false);
        return PluginsLoader.createPluginsLoader(modules, Set.of(), Map.of(), false);
    }

    private static int httpPort(Node node) {
        return node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort();
    }
}

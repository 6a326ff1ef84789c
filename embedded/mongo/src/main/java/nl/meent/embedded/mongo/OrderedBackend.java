package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** The H2 backend with {@link OrderedDatabase ordered indexes} and {@link CommitGate durable answers}. */
final class OrderedBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection");

    private final CommitGate gate;
    private final boolean verify;

    OrderedBackend(MVStore store, CommitGate gate, boolean verify) {
        this.gate = gate;
        this.verify = verify;
        super(store);
    }

    /** Upstream also calls this to list databases, where a second instance over the same maps would do harm. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return listDatabaseNames().contains(databaseName)
                ? resolveDatabase(databaseName)
                : new OrderedDatabase(databaseName, getMvStore(), getCursorRegistry(), verify);
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        if (writes(command, query)) {
            return gate.write(() -> super.handleCommand(channel, databaseName, command, query));
        }
        Document answer = super.handleCommand(channel, databaseName, command, query);
        if (query.get("readConcern") instanceof Document concern
                && ("majority".equals(concern.get("level")) || "linearizable".equals(concern.get("level")))) {
            gate.awaitDurable();
        }
        return answer;
    }

    private static boolean writes(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return WRITES.contains(name)
                || name.equals("aggregate")
                        && query.get("pipeline") instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.getLast() instanceof Document last
                        && (last.containsKey("$out") || last.containsKey("$merge"));
    }
}

package nl.meent.community.agenda;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.BulkWrites;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;

/** What is still to be done: {@code {_id: key, dueAt, command, arguments}}. */
public final class AgendaProjection extends MongoProjection {

    private static final int VERSION = 2;

    static final String AGENDA = "agenda-v" + VERSION;

    private final List<AgendaRule> rules;

    /** Projects into the database of this service what these rules say. */
    public AgendaProjection(MongoDatabase database, List<AgendaRule> rules) {
        super(database, "agenda", VERSION);
        this.rules = List.copyOf(rules);
        database.getCollection(AGENDA).createIndex(Indexes.ascending("dueAt", "_id"));
    }

    @Override
    protected void on(LoggedEvent logged, BulkWrites writes) {
        Agenda agenda = new Writing(writes);
        rules.forEach(rule -> rule.on(logged, agenda));
    }

    static AgendaItem item(Document stored) {
        Map<String, String> arguments = new HashMap<>();
        stored.get("arguments", Document.class).forEach((name, value) -> arguments.put(name, (String) value));
        return new AgendaItem(
                stored.getString("_id"), stored.getDate("dueAt").toInstant(), stored.getString("command"), arguments);
    }

    private record Writing(BulkWrites writes) implements Agenda {

        @Override
        public void put(AgendaItem item) {
            writes.put(
                    AGENDA,
                    new Document("_id", item.key())
                            .append("dueAt", item.dueAt())
                            .append("command", item.command())
                            .append("arguments", new Document(Map.copyOf(item.arguments()))));
        }

        @Override
        public void remove(String key) {
            writes.delete(AGENDA, key);
        }
    }
}

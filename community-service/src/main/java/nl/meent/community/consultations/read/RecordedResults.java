package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Results;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what was counted. Only these numbers are ever shown. */
@Component
public class RecordedResults {

    private final MongoCollection<Document> results;

    /** Reads from the database of this service. */
    public RecordedResults(MongoDatabase database) {
        this.results = database.getCollection(ConsultationsProjection.RESULTS);
    }

    /**
     * What was counted.
     *
     * @param results  the numbers
     * @param position where the log holds them: behind the closing and every response that they count
     */
    public record Recorded(Results results, long position) {}

    /** The results, or empty while they haven't been counted. */
    public Mono<Recorded> of(ConsultationId consultation) {
        return Mono.from(results.find(eq(consultation.toString())).first())
                .map(stored -> new Recorded(
                        ContentDocuments.results(stored.get("results", Document.class)), stored.getLong("position")));
    }
}

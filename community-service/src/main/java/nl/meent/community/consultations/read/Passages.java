package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.PassageId;
import nl.meent.events.consultations.ResponseId;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds tagged passages of answers. */
@Component
public class Passages {

    private final MongoCollection<Document> passages;

    /** Reads from the database of this service. */
    public Passages(MongoDatabase database) {
        this.passages = database.getCollection(PassagesProjection.PASSAGES);
    }

    /**
     * A passage with a tag.
     *
     * @param id         stands for both
     * @param responseId the response
     * @param questionId the question that was answered
     * @param from       where it begins, in code points
     * @param to         where it ends, the first code point that is not in it
     * @param tag        the tag
     */
    public record Passage(PassageId id, ResponseId responseId, String questionId, int from, int to, String tag) {

        private static Passage of(Document stored) {
            return new Passage(
                    PassageId.of(stored.getString("_id")),
                    ResponseId.of(stored.getString("responseId")),
                    stored.getString("questionId"),
                    stored.getInteger("from"),
                    stored.getInteger("to"),
                    stored.getString("tag"));
        }
    }

    /** All of a consultation, by tag, then in an order that says nothing. */
    public Mono<List<Passage>> of(ConsultationId consultation) {
        return Flux.from(passages.find(eq("consultationId", consultation.toString())))
                .map(Passage::of)
                .sort(Comparator.comparing(Passage::tag, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(passage -> passage.id().toString()))
                .collectList();
    }
}

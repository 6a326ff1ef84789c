package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponseId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds responses: those that are there, not those that were withdrawn. */
@Component
public class Responses {

    private static final Bson THERE = eq("withdrawn", false);

    private final MongoCollection<Document> responses;

    /** Reads from the database of this service. */
    public Responses(MongoDatabase database) {
        this.responses = database.getCollection(ConsultationsProjection.RESPONSES);
    }

    /** The response, or empty. */
    public Mono<StoredResponse> find(ResponseId id) {
        return Mono.from(responses.find(and(eq(id.toString()), THERE)).first()).map(StoredResponse::of);
    }

    /** Which of these are there. */
    public Mono<Set<ResponseId>> known(Collection<ResponseId> ids) {
        return Flux.from(responses
                        .find(and(
                                in("_id", ids.stream().map(ResponseId::toString).toList()), THERE))
                        .projection(Projections.include("_id")))
                .map(stored -> ResponseId.of(stored.getString("_id")))
                .collect(Collectors.toSet());
    }

    /**
     * All responses to a consultation, in the order of their ids. That order says nothing about who gave them or when: an
     * id is an HMAC.
     */
    public Flux<StoredResponse> to(ConsultationId consultation) {
        return Flux.from(responses.find(and(eq("consultationId", consultation.toString()), THERE)))
                .map(StoredResponse::of)
                .sort((one, other) -> one.id().value().compareTo(other.id().value()));
    }
}

package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who in the audience has looked at a consultation, and who of them took part in answering it. Source data, not in the log:
 * looking is nothing that happened.
 */
@Component
public class Readers {

    static final String READERS = "consultation-readers";

    /** Codes of the organisations for which a member wrote; without it the member only looked. */
    static final String WROTE_FOR = "wroteFor";

    private final MongoCollection<Document> readers;

    /** Keeps them in the database of this service; the projection of consultations indexes them by member. */
    public Readers(MongoDatabase database) {
        this.readers = database.getCollection(READERS);
    }

    /** Records that a member looks; the first time counts. */
    public Mono<Void> look(ConsultationId consultation, Actor actor, Instant now) {
        return record(consultation, actor, looking(consultation, actor, now));
    }

    /** Records that a member wrote in a draft or sent a response, for the organisation where the member works now. */
    public Mono<Void> write(ConsultationId consultation, Actor actor, Instant now) {
        return record(
                consultation,
                actor,
                Updates.combine(
                        looking(consultation, actor, now),
                        Updates.addToSet(WROTE_FOR, actor.organisation().code())));
    }

    private Mono<Void> record(ConsultationId consultation, Actor actor, Bson change) {
        return Mono.from(readers.updateOne(eq(idOf(consultation, actor)), change, new UpdateOptions().upsert(true)))
                .then();
    }

    private static Bson looking(ConsultationId consultation, Actor actor, Instant now) {
        return Updates.combine(
                Updates.setOnInsert("consultationId", consultation.toString()),
                Updates.setOnInsert("member", actor.id().toString()),
                Updates.setOnInsert("organisation", actor.organisation().code()),
                Updates.setOnInsert("at", now));
    }

    /** Whether a member took part in answering while in the audience, for the organisation where the member works now. */
    public Mono<Boolean> wrote(ConsultationId consultation, Actor actor) {
        return Mono.from(readers.find(and(
                                eq(idOf(consultation, actor)),
                                eq(WROTE_FOR, actor.organisation().code())))
                        .first())
                .hasElement();
    }

    /** The consultations that a member took part in answering, wherever the member worked then. */
    public Mono<List<ConsultationId>> writtenBy(Actor actor) {
        return Flux.from(readers.find(and(eq("member", actor.id().toString()), exists(WROTE_FOR)))
                        .projection(Projections.include("consultationId")))
                .map(found -> ConsultationId.of(found.getString("consultationId")))
                .collectList();
    }

    private static String idOf(ConsultationId consultation, Actor actor) {
        return consultation + "/" + actor.id();
    }
}

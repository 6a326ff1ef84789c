package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

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
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who in the audience has looked at a consultation. Source data, not in the log: looking is nothing that happened. */
@Component
public class Readers {

    static final String READERS = "consultation-readers";

    private final MongoCollection<Document> readers;

    /** Keeps them in the database of this service; the projection of consultations indexes them by member. */
    public Readers(MongoDatabase database) {
        this.readers = database.getCollection(READERS);
    }

    /** Records that a member looks; the first time counts. */
    public Mono<Void> add(ConsultationId consultation, Actor actor, Instant now) {
        return Mono.from(readers.updateOne(
                        eq(idOf(consultation, actor)),
                        Updates.combine(
                                Updates.setOnInsert("consultationId", consultation.toString()),
                                Updates.setOnInsert("member", actor.id().toString()),
                                Updates.setOnInsert(
                                        "organisation", actor.organisation().code()),
                                Updates.setOnInsert("at", now)),
                        new UpdateOptions().upsert(true)))
                .then();
    }

    /** Whether a member looked or took part while in the audience, working where the member works now. */
    public Mono<Boolean> hold(ConsultationId consultation, Actor actor) {
        return Mono.from(readers.find(and(
                                eq(idOf(consultation, actor)),
                                eq("organisation", actor.organisation().code())))
                        .first())
                .hasElement();
    }

    /** The consultations at which a member looked or took part while in the audience, wherever the member worked then. */
    public Mono<List<ConsultationId>> lookedAt(Actor actor) {
        return Flux.from(readers.find(eq("member", actor.id().toString()))
                        .projection(Projections.include("consultationId")))
                .map(found -> ConsultationId.of(found.getString("consultationId")))
                .collectList();
    }

    private static String idOf(ConsultationId consultation, Actor actor) {
        return consultation + "/" + actor.id();
    }
}

package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.Role;
import nl.meent.runtime.web.paging.Cursor;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds consultations. */
@Component
public class Consultations {

    private static final Duration KEPT_IN_CALENDARS = Duration.ofDays(30);

    private final MongoCollection<Document> consultations;

    /** Reads from the database of this service. */
    public Consultations(MongoDatabase database) {
        this.consultations = database.getCollection(ConsultationsProjection.CONSULTATIONS);
    }

    /** The consultation, whoever may see it, or empty. */
    public Mono<StoredConsultation> find(ConsultationId id) {
        return Mono.from(consultations.find(eq(id.toString())).first()).map(StoredConsultation::new);
    }

    /** Those with these ids, whoever may see them. */
    public Flux<StoredConsultation> findAll(Collection<ConsultationId> ids) {
        return Flux.from(consultations.find(in("_id", texts(ids)))).map(StoredConsultation::new);
    }

    private static List<String> texts(Collection<ConsultationId> ids) {
        return ids.stream().map(ConsultationId::toString).toList();
    }

    /** The consultation if the member may see it at that moment, else empty. */
    public Mono<StoredConsultation> find(ConsultationId id, Actor actor, Instant now) {
        return find(id).filter(consultation -> consultation.isVisibleTo(actor, now));
    }

    /** Those that concern a member and are open, or closed lately, by deadline. */
    public Flux<StoredConsultation> closingFor(Actor actor, Instant now) {
        return Flux.from(consultations
                        .find(and(
                                concerning(actor, now),
                                new Document("withdrawn", false)
                                        .append(
                                                "closesAt",
                                                new Document("$gt", Date.from(now.minus(KEPT_IN_CALENDARS))))))
                        .sort(Sorts.ascending("closesAt", "_id")))
                .map(StoredConsultation::new);
    }

    /**
     * A page of the consultations that the member may see at that moment, last drafted first.
     *
     * @param status only those with this status; null is all
     * @param mine   only those that concern the member, or that the member drafted or answered
     * @param left   what doesn't concern the member any more but may be read because of an answer
     */
    public Mono<Page<StoredConsultation>> list(
            @Nullable ConsultationStatus status,
            boolean mine,
            Collection<ConsultationId> left,
            PageRequest page,
            Actor actor,
            Instant now) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(or(visible(actor, mine, now), in("_id", texts(left))));
        if (status != null) {
            conditions.add(status.at(now));
        }
        page.cursor().ifPresent(cursor -> conditions.add(behind(cursor)));
        return Flux.from(consultations
                        .find(and(conditions))
                        .sort(Sorts.descending("draftedAt", "_id"))
                        .limit(page.toRead()))
                .map(StoredConsultation::new)
                .collectList()
                .map(read -> Page.of(
                        read,
                        page.limit(),
                        last -> Cursor.after(last.draftedAt(), last.id().value())));
    }

    private static Bson visible(Actor actor, boolean mine, Instant now) {
        if (!actor.has(Role.ADVOCATE)) {
            return concerning(actor, now);
        }
        return mine ? or(concerning(actor, now), eq("author", actor.id().toString())) : new Document();
    }

    private static Bson concerning(Actor actor, Instant now) {
        List<Bson> conditions = new ArrayList<>(AudienceRule.consultationsFor(actor));
        conditions.add(or(
                new Document("withdrawn", true).append("opened", true),
                new Document("withdrawn", false)
                        .append("approved", true)
                        .append("opensAt", new Document("$lte", Date.from(now)))));
        return and(conditions);
    }

    private static Bson behind(Cursor cursor) {
        Date at = Date.from(cursor.instant(0));
        return or(
                new Document("draftedAt", new Document("$lt", at)),
                new Document("draftedAt", at)
                        .append("_id", new Document("$lt", cursor.id(1).toString())));
    }
}

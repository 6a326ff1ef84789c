package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.meent.community.commands.CommandRejection;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponseId;
import nl.meent.runtime.rejections.RejectedException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Drafts of responses. They are source data: written here and nowhere in the log, so no replay touches them. Two who
 * change a draft at once are kept apart by its version; the later one decides again on what is there then.
 */
@Component
public class ResponseDrafts {

    private static final String DRAFTS = "response-drafts";
    private static final int ATTEMPTS = 10;
    private static final int LONGEST_MOMENT_MILLIS = 50;

    private final MongoCollection<Document> drafts;

    /** Keeps them in the database of this service. */
    public ResponseDrafts(MongoDatabase database) {
        this.drafts = database.getCollection(DRAFTS);
    }

    /** The draft, or empty. */
    public Mono<ResponseDraft> find(ResponseId id) {
        return Mono.from(drafts.find(eq(id.toString())).first()).map(ResponseDraft::of);
    }

    /** Which of these have a draft. */
    public Mono<Set<ResponseId>> known(Collection<ResponseId> ids) {
        return Flux.from(drafts.find(
                                in("_id", ids.stream().map(ResponseId::toString).toList()))
                        .projection(Projections.include("_id")))
                .map(stored -> ResponseId.of(stored.getString("_id")))
                .collect(Collectors.toSet());
    }

    /** All drafts of responses to a consultation. */
    public Flux<ResponseDraft> to(ConsultationId consultation) {
        return Flux.from(drafts.find(eq("consultationId", consultation.toString())))
                .map(ResponseDraft::of);
    }

    /**
     * Changes a draft.
     *
     * @param none   what it is changed from when there is none
     * @param change makes the new draft of the present one, or throws; called again when another came in between
     * @return the draft as stored
     */
    public Mono<ResponseDraft> change(ResponseDraft none, UnaryOperator<ResponseDraft> change) {
        return Mono.defer(() -> find(none.id()).defaultIfEmpty(none))
                .flatMap(present -> store(present, change.apply(present)))
                .repeatWhenEmpty(ATTEMPTS, lost -> lost.delayUntil(_ -> Mono.delay(aMoment())))
                .onErrorMap(IllegalStateException.class, _ -> new RejectedException(CommandRejection.CONTENDED));
    }

    /** A chance one: two who try again at once would go on losing to each other. */
    private static Duration aMoment() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_MOMENT_MILLIS));
    }

    private Mono<ResponseDraft> store(ResponseDraft present, ResponseDraft changed) {
        Mono<Boolean> stored = present.exists()
                ? Mono.from(drafts.replaceOne(isStill(present), changed.toDocument()))
                        .map(result -> result.getMatchedCount() == 1)
                : Mono.from(drafts.insertOne(changed.toDocument()))
                        .map(_ -> true)
                        .onErrorResume(ResponseDrafts::isThereAlready, _ -> Mono.just(false));
        return stored.filter(won -> won).map(_ -> changed);
    }

    /** Removes a draft that has become a response, unless somebody has written in it since. */
    public Mono<Void> remove(ResponseDraft submitted) {
        return Mono.from(drafts.deleteOne(isStill(submitted))).then();
    }

    private static Bson isStill(ResponseDraft draft) {
        return and(eq(draft.id().toString()), eq("version", draft.version()));
    }

    private static boolean isThereAlready(Throwable failure) {
        return failure instanceof MongoWriteException write
                && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}

package nl.meent.community.consultations.read;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Results;
import nl.meent.eventstore.LogTail;
import nl.meent.runtime.mongo.MongoServedPosition;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts what there is once the read side has seen all of the log, so that nothing acknowledged is left out. */
@Component
public class Counting {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Consultations consultations;
    private final Publishing publishing;
    private final LogTail tail;
    private final MongoServedPosition position;

    /** Counts what these say. */
    public Counting(Consultations consultations, Publishing publishing, LogTail tail, MongoDatabase database) {
        this.consultations = consultations;
        this.publishing = publishing;
        this.tail = tail;
        this.position = new MongoServedPosition(database, List.of(ConsultationsProjection.NAME));
    }

    /** The numbers of a closed consultation that may be shown; an error while the read side is more than 30 s behind. */
    public Mono<Results> of(ConsultationId id) {
        return Mono.fromFuture(tail::freshHead)
                .flatMap(position::reaching)
                .timeout(LONGEST)
                .then(consultations.find(id))
                .flatMap(publishing::count);
    }
}

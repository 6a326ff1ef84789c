package nl.meent.community.consultations.read;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How far a consultation is. Open and closed follow from the clock, not from an event; only, what was recorded as closed
 * stays so.
 */
public enum ConsultationStatus {
    /** Being drafted. */
    DRAFT,
    /** Approved; opens later. */
    SCHEDULED,
    /** Takes responses. */
    OPEN,
    /** The deadline has passed. */
    CLOSED,
    /** It is known what came of it. */
    OUTCOME_PUBLISHED,
    /** Withdrawn. */
    WITHDRAWN;

    /** The consultations that have this status now. */
    Bson at(Instant now) {
        Document withdrawn = new Document("withdrawn", this == WITHDRAWN);
        Document approved = new Document(withdrawn).append("approved", true);
        return switch (this) {
            case WITHDRAWN -> withdrawn;
            case DRAFT -> withdrawn.append("approved", false);
            case SCHEDULED ->
                approved.append("opensAt", new Document("$gt", Date.from(now))).append("closedPosition", null);
            case OPEN ->
                approved.append("opensAt", new Document("$lte", Date.from(now)))
                        .append("closesAt", new Document("$gt", Date.from(now)))
                        .append("closedPosition", null);
            case CLOSED ->
                approved.append("outcomeAt", null)
                        .append(
                                "$or",
                                List.of(
                                        new Document("closesAt", new Document("$lte", Date.from(now))),
                                        new Document("closedPosition", new Document("$ne", null))));
            case OUTCOME_PUBLISHED -> approved.append("outcomeAt", new Document("$ne", null));
        };
    }
}

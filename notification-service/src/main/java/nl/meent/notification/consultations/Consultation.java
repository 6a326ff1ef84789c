package nl.meent.notification.consultations;

import java.time.Instant;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.notification.following.Shelf;

/**
 * A consultation that was opened, as far as it decides who is told.
 *
 * @param title       title
 * @param audience    whom it concerns
 * @param responsePer who gives one response
 * @param closesAt    until when one can respond
 * @param ended       whether it was closed or withdrawn
 */
public record Consultation(String title, Audience audience, ResponsePer responsePer, Instant closesAt, boolean ended) {

    /** All consultations that were ever opened. */
    public static final Shelf<Consultation> SHELF = Shelf.of("consultations", Consultation.class);

    /** Whether one can respond at that time. */
    public boolean isOpenAt(Instant time) {
        return !ended && time.isBefore(closesAt);
    }

    Consultation until(Instant newClosesAt) {
        return new Consultation(title, audience, responsePer, newClosesAt, ended);
    }

    Consultation over() {
        return new Consultation(title, audience, responsePer, closesAt, true);
    }
}

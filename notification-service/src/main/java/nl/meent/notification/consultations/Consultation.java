package nl.meent.notification.consultations;

import java.time.Instant;
import java.util.Map;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.notification.following.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * A consultation that was opened, as far as it decides who is told.
 *
 * @param title       title
 * @param audience    whom it concerns
 * @param responsePer who gives one response
 * @param closesAt    until when one can respond
 * @param ended       whether it was closed or withdrawn
 * @param questions   the texts of its questions by id; null of one that was remembered before they were
 */
public record Consultation(
        String title,
        Audience audience,
        ResponsePer responsePer,
        Instant closesAt,
        boolean ended,
        @Nullable Map<String, String> questions) {

    /** All consultations that were ever opened. */
    public static final Shelf<Consultation> SHELF = Shelf.of("consultations", Consultation.class);

    /** Whether one can respond at that time. */
    public boolean isOpenAt(Instant time) {
        return !ended && time.isBefore(closesAt);
    }

    /** The text of a question; null if it isn't known. */
    @Nullable
    String question(String id) {
        return questions == null ? null : questions.get(id);
    }

    Consultation until(Instant newClosesAt) {
        return new Consultation(title, audience, responsePer, newClosesAt, ended, questions);
    }

    Consultation over() {
        return new Consultation(title, audience, responsePer, closesAt, true, questions);
    }
}

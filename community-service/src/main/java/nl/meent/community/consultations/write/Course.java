package nl.meent.community.consultations.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import java.time.Instant;
import java.util.Map;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** How far a consultation is, from its approval to its end. The consultation and its other parts ask it what they may do. */
final class Course {

    private boolean approved;
    private boolean opened;
    private boolean closed;
    private boolean withdrawn;
    private Instant opensAt = Instant.MAX;
    private Instant closesAt = Instant.MAX;

    boolean isApproved() {
        return approved;
    }

    /** Whether its opening was recorded, and no end. */
    boolean isOpen() {
        return opened && !closed && !withdrawn;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** {@link Instant#MAX} before it is approved. */
    Instant opensAt() {
        return opensAt;
    }

    /** {@link Instant#MAX} before it is approved. */
    Instant closesAt() {
        return closesAt;
    }

    /** Whether its opening is to be recorded now. */
    boolean isToOpen(Instant now) {
        return approved && !opened && !withdrawn && !isOver(now) && !opensAt.isAfter(now);
    }

    /** Whether its closing is to be recorded now, if this is still the deadline. */
    boolean isToClose(Instant deadline, Instant now) {
        return approved && !closed && !withdrawn && deadline.equals(closesAt) && isOver(now);
    }

    /** What was recorded as closed stays closed, also when the clock is put back. */
    boolean isOver(Instant now) {
        return closed || !now.isBefore(closesAt);
    }

    /** Approved and not over; it may still have to open. */
    void requireUnderWay(Instant now) {
        rejectIf(withdrawn, ConsultationRejection.WITHDRAWN);
        rejectIf(!approved, ConsultationRejection.NOT_APPROVED);
        rejectIf(isOver(now), ConsultationRejection.CLOSED, Map.of("closesAt", closesAt));
    }

    @EventSourcingHandler
    void on(ConsultationApproved event) {
        approved = true;
        opensAt = event.opensAt();
        closesAt = event.closesAt();
    }

    @EventSourcingHandler
    void on(ConsultationOpened event) {
        opened = true;
    }

    @EventSourcingHandler
    void on(DeadlineExtended event) {
        closesAt = event.closesAt();
    }

    @EventSourcingHandler
    void on(ConsultationClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(ConsultationWithdrawn event) {
        withdrawn = true;
    }
}

package nl.meent.portal.consultations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of what follows; null at the end */
public record ConsultationList(
        List<Consultation> items, @Nullable String next) {

    /** The same, with what is open in front in the order of closing; the rest stays as it came. */
    ConsultationList byDeadline() {
        return new ConsultationList(
                items.stream()
                        .sorted(Comparator.comparing(ConsultationList::closing))
                        .toList(),
                next);
    }

    private static Instant closing(Consultation consultation) {
        Instant closesAt = consultation.closesAt();
        return consultation.isOpen() && closesAt != null ? closesAt : Instant.MAX;
    }
}

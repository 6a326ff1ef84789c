package nl.meent.portal.front;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.meent.portal.consultations.Consultation;
import nl.meent.portal.meetups.Meetup;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the member; one of the two is there.
 *
 * @param at when it ends or begins
 */
record Waiting(
        Instant at,
        @Nullable Consultation consultation,
        @Nullable Meetup meetup) {
    private static final int AT_MOST = 5;

    /** What waits, in order of time: consultations without a response, and meetups that the member takes part in. */
    static List<Waiting> of(List<Consultation> consultations, List<Meetup> meetups) {
        List<Waiting> all = new ArrayList<>();
        consultations.stream()
                .filter(Consultation::isWaiting)
                .forEach(each ->
                        all.add(new Waiting(Objects.requireNonNullElse(each.closesAt(), Instant.MAX), each, null)));
        meetups.stream()
                .filter(each -> each.myRegistration() != null && !each.isCancelled())
                .forEach(each -> all.add(new Waiting(each.startsAt(), null, each)));
        return all.stream()
                .sorted(Comparator.comparing(Waiting::at))
                .limit(AT_MOST)
                .toList();
    }
}

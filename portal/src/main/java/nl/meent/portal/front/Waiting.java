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
 * Something that waits for the member, or that the member goes to; one of the two is there.
 *
 * @param at when it ends or begins
 */
record Waiting(
        Instant at,
        @Nullable Consultation consultation,
        @Nullable Meetup meetup) {
    private static final int AT_MOST = 5;
    private static final Comparator<Waiting> SOONEST = Comparator.comparing(Waiting::at);

    /**
     * In order of time: consultations that wait for a response, and in what room they leave the meetups that the member takes
     * part in, which wait for nothing.
     */
    static List<Waiting> of(List<Consultation> consultations, List<Meetup> meetups) {
        List<Waiting> all = new ArrayList<>();
        consultations.stream()
                .filter(Consultation::isWaiting)
                .map(each -> new Waiting(Objects.requireNonNullElse(each.closesAt(), Instant.MAX), each, null))
                .sorted(SOONEST)
                .limit(AT_MOST)
                .forEach(all::add);
        meetups.stream()
                .filter(each -> each.myRegistration() != null && !each.isCancelled())
                .map(each -> new Waiting(each.startsAt(), null, each))
                .sorted(SOONEST)
                .limit(AT_MOST - all.size())
                .forEach(all::add);
        return all.stream().sorted(SOONEST).toList();
    }

    /** How many of these ask for something. */
    static long count(List<Waiting> all) {
        return all.stream().filter(each -> each.consultation() != null).count();
    }
}

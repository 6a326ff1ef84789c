package nl.meent.community.meetups.write;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/** Who has a seat and who waits for one, in order, per way of attending. Records; it decides nothing. */
final class Seats {

    private Capacity capacity = new Capacity(null, null);
    private final Map<MemberId, AttendanceWay> taken = new HashMap<>();
    private final Map<AttendanceWay, Set<MemberId>> waiting = new EnumMap<>(AttendanceWay.class);

    Seats() {
        for (AttendanceWay way : AttendanceWay.values()) {
            waiting.put(way, new LinkedHashSet<>());
        }
    }

    boolean isOffered(AttendanceWay way) {
        return !Integer.valueOf(0).equals(capacity.of(way));
    }

    boolean isFull(AttendanceWay way) {
        Integer seats = capacity.of(way);
        return seats != null && takenFor(way) >= seats;
    }

    /** Whether everybody who has a seat keeps one with this capacity. */
    boolean fit(Capacity other) {
        for (AttendanceWay way : AttendanceWay.values()) {
            Integer seats = other.of(way);
            if (seats != null && seats < takenFor(way)) {
                return false;
            }
        }
        return true;
    }

    boolean hasSeat(MemberId member) {
        return taken.containsKey(member);
    }

    /** How a member takes part, with a seat or waiting; null when not at all. */
    @Nullable
    AttendanceWay wayOf(MemberId member) {
        for (Map.Entry<AttendanceWay, Set<MemberId>> list : waiting.entrySet()) {
            if (list.getValue().contains(member)) {
                return list.getKey();
            }
        }
        return taken.get(member);
    }

    /** Who is next when a seat of this kind is free. */
    Optional<MemberId> firstWaiting(AttendanceWay way) {
        return waitingFor(way).stream().findFirst();
    }

    void offer(Capacity seats) {
        capacity = seats;
    }

    void take(MemberId member, AttendanceWay way) {
        waitingFor(way).remove(member);
        taken.put(member, way);
    }

    void await(MemberId member, AttendanceWay way) {
        waitingFor(way).add(member);
    }

    void release(MemberId member) {
        taken.remove(member);
        waiting.values().forEach(list -> list.remove(member));
    }

    private long takenFor(AttendanceWay way) {
        return taken.values().stream().filter(way::equals).count();
    }

    private Set<MemberId> waitingFor(AttendanceWay way) {
        return Objects.requireNonNull(waiting.get(way));
    }
}

package nl.meent.runtime.web.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;

/** Counts the writes of each member, in memory of this instance. A member who is quiet for long is forgotten. */
public final class WriteLimits {

    private static final int FORGET_ABOVE = 10_000;

    private final WriteLimitsProperties limits;
    private final TimeMeter time;
    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * @param limits how many writes
     * @param time by which buckets fill again
     */
    public WriteLimits(WriteLimitsProperties limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
    }

    /**
     * Counts one write.
     *
     * @param memberId who writes
     * @throws RejectedException if that is one too many, with the seconds to wait
     */
    public void count(UUID memberId) {
        forgetTheQuiet();
        ConsumptionProbe probe =
                buckets.computeIfAbsent(memberId, id -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw new RejectedException(RequestRejection.TOO_MANY_WRITES, Map.of("seconds", seconds));
        }
    }

    /** A full bucket is as good as none. */
    private void forgetTheQuiet() {
        if (buckets.size() > FORGET_ABOVE) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= limits.burst());
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(limits.burst()).refillGreedy(limits.perMinute(), Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}

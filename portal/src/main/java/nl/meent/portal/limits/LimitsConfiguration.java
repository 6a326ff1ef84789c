package nl.meent.portal.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import nl.meent.runtime.web.limits.WriteLimits;
import nl.meent.runtime.web.limits.WriteLimitsProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two counts of {@link SentForms} and that of {@link LeftForms}, by the same properties as in the services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WriteLimitsProperties.class)
class LimitsConfiguration {
    /** A second draft, a look for similar questions and a count each follow a pause in typing: several a form. */
    private static final int ASIDES_PER_WRITE = 5;

    @Bean
    SentForms sentForms(WriteLimitsProperties limits, Clock clock) {
        TimeMeter time = new ByClock(clock);
        WriteLimitsProperties asides = new WriteLimitsProperties(asides(limits.burst()), asides(limits.perMinute()));
        return new SentForms(new WriteLimits(limits, time), new WriteLimits(asides, time));
    }

    /** As many as one member may send: an office may share one address, but its sessions don't all end in a minute. */
    @Bean
    LeftForms leftForms(WriteLimitsProperties limits, Clock clock) {
        return new LeftForms(new WriteLimits(limits, new ByClock(clock)));
    }

    private static int asides(int writes) {
        return (int) Math.min(Integer.MAX_VALUE, (long) writes * ASIDES_PER_WRITE);
    }

    /** The clock of the portal, as the counts know it. */
    private record ByClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}

package nl.meent.portal.frame;

import jakarta.annotation.PreDestroy;
import nl.meent.portal.calls.Away;
import nl.meent.portal.calls.Refused;
import nl.meent.runtime.web.problems.GoneCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import reactor.core.publisher.Hooks;

/**
 * What is heard of errors that nobody waits for any more, of which Reactor makes an error in the log each time. A page that asks
 * two things at once is made as soon as one is refused, and the other refusal comes after it; and where Spring Security looks for
 * the proof of origin in a form that can't be read, Reactor passes that error on and drops it too ({@code Mono.filterWhen}).
 * Both were answered: they are nobody's failure. Nor is a reader who goes away in the middle of a form. Everything else stays an error.
 */
@Component
final class DroppedErrors {
    private static final Logger log = LoggerFactory.getLogger(DroppedErrors.class);

    DroppedErrors() {
        Hooks.resetOnErrorDropped();
        Hooks.onErrorDropped(DroppedErrors::hear);
    }

    @PreDestroy
    void stop() {
        Hooks.resetOnErrorDropped();
    }

    private static void hear(Throwable dropped) {
        if (isOrdinary(dropped)) {
            log.debug("error.dropped", dropped);
        } else if (dropped instanceof Away away) {
            log.warn("call.away service={}", away.service(), away);
        } else {
            log.error("error.dropped", dropped);
        }
    }

    private static boolean isOrdinary(Throwable dropped) {
        return GoneCaller.isLeftBy(dropped)
                || dropped instanceof Refused
                || dropped instanceof DataBufferLimitException
                || dropped instanceof ErrorResponse answer
                        && answer.getStatusCode().is4xxClientError();
    }
}

package nl.meent.community.consultations.web;

import java.time.Duration;
import nl.meent.runtime.log.ServedPosition;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what somebody was refused because of, which may have been recorded so lately that it can't be read yet. */
@Component
class Newest {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final ServedPosition served;

    Newest(ServedPosition served) {
        this.served = served;
    }

    /** As it is once everything that is recorded now can be read, or after two seconds as it can be read then. */
    <T> Mono<T> of(Mono<T> read) {
        return served.head()
                .flatMap(served::reaching)
                .timeout(LONGEST, Mono.empty())
                .then(read);
    }
}

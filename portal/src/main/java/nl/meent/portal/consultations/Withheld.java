package nl.meent.portal.consultations;

import java.util.Set;
import nl.meent.portal.calls.Refused;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What an advocate may see of responses, or why it is not shown: what was promised to respondents goes first.
 *
 * @param value what is shown; null if it is withheld
 * @param code  why not, by name; null if it is shown
 * @param why   why not, in the language of the visit; null if it is shown
 */
record Withheld<T>(
        @Nullable T value, @Nullable String code, @Nullable String why) {
    private static final Set<String> PROMISES = Set.of(
            "responses-only-counted",
            "audience-too-small",
            "respondents-too-few",
            "results-not-published",
            "consultation-being-counted",
            "consultation-not-closed",
            "consultation-not-approved",
            "consultation-withdrawn");

    /** Whether it will be shown once it has closed. */
    boolean isUntilClosing() {
        return "consultation-not-closed".equals(code);
    }

    static <T> Mono<Withheld<T>> of(Mono<T> source) {
        return source.map(value -> new Withheld<>(value, null, null))
                .onErrorResume(
                        Refused.class,
                        refused -> PROMISES.contains(refused.problem().code())
                                ? Mono.just(new Withheld<>(
                                        null,
                                        refused.problem().code(),
                                        String.valueOf(refused.problem().detail())))
                                : Mono.error(refused));
    }
}

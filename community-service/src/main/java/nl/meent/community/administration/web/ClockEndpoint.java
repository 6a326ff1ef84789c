package nl.meent.community.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.clock.SharedOffset;
import nl.meent.community.members.Actor;
import nl.meent.community.members.MemberRejection;
import nl.meent.events.members.Role;
import nl.meent.runtime.rejections.Rejection;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Shows and moves the clock, for administrators of a standalone platform. */
@RestController
@RequestMapping("/v1/clock")
@ConditionalOnProperty("meent.standalone")
class ClockEndpoint {

    private final PlatformClock clock;
    private final SharedOffset offset;

    ClockEndpoint(PlatformClock clock, SharedOffset offset) {
        this.clock = clock;
        this.offset = offset;
    }

    /** How far the clock is ahead, in ISO 8601, and what it says. */
    record ClockView(Duration ahead, Instant now) {}

    /** How far the clock shall be ahead of the real one. */
    record ClockBody(@NotNull Duration ahead) {}

    @GetMapping
    @Operation(summary = "Hoe laat het is op het platform (alleen standalone)")
    Mono<ClockView> show(Actor actor) {
        requireAdministrator(actor);
        return Mono.fromSupplier(this::view);
    }

    @PutMapping
    @Operation(summary = "Zet de klok van het platform vooruit, nooit terug (alleen standalone)")
    Mono<ClockView> move(Actor actor, @Valid @RequestBody ClockBody body) {
        requireAdministrator(actor);
        return Mono.fromRunnable(() -> offset.moveTo(body.ahead()))
                .subscribeOn(Schedulers.boundedElastic())
                .then(Mono.fromSupplier(this::view));
    }

    private ClockView view() {
        return new ClockView(clock.ahead(), clock.instant());
    }

    private static void requireAdministrator(Actor actor) {
        Rejection.rejectIf(!actor.has(Role.ADMINISTRATOR), MemberRejection.ADMINISTRATORS_ONLY);
    }
}

package nl.meent.community.meetups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.meetups.read.Meetups;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.members.read.MemberCard;
import nl.meent.community.members.read.MemberView;
import nl.meent.community.members.read.Members;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What everyone may know of public meetups, without a token. */
@RestController
class PublicMeetupsEndpoint {

    private final Meetups meetups;
    private final Members members;
    private final PlatformClock clock;

    PublicMeetupsEndpoint(Meetups meetups, Members members, PlatformClock clock) {
        this.meetups = meetups;
        this.members = members;
        this.clock = clock;
    }

    /** Title, times, place and the organisation of the host: nothing else. */
    record PublicMeetup(
            @Nullable String title,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable Organisation organisation) {

        static PublicMeetup of(StoredMeetup meetup, Map<MemberId, MemberView> members) {
            return new PublicMeetup(
                    meetup.title(),
                    meetup.startsAt(),
                    meetup.endsAt(),
                    meetup.place(),
                    MemberCard.of(meetup.host(), members).organisation());
        }
    }

    @GetMapping("/v1/public/meetups")
    @SecurityRequirements
    @Operation(summary = "Openbare bijeenkomsten die nog komen, voor iedereen")
    Mono<ResponseEntity<Page<PublicMeetup>>> list(PageRequest page) {
        return meetups.listPublic(clock.instant(), page)
                .flatMap(found -> members.findAll(
                                found.items().stream().map(StoredMeetup::host).collect(Collectors.toSet()))
                        .map(known -> found.map(meetup -> PublicMeetup.of(meetup, known))))
                .map(page::answer);
    }
}

package nl.meent.community.meetups.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.commands.Commands;
import nl.meent.community.meetups.read.Meetups;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.Members;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.positions.MeentPosition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The one way of the endpoints to a meetup: hidden ones are not found, whatever is asked of them. */
@Component
class VisibleMeetups {

    private final Meetups meetups;
    private final Members members;
    private final Commands commands;
    private final PlatformClock clock;

    VisibleMeetups(Meetups meetups, Members members, Commands commands, PlatformClock clock) {
        this.meetups = meetups;
        this.members = members;
        this.commands = commands;
        this.clock = clock;
    }

    Mono<StoredMeetup> find(MeetupId id, Actor actor) {
        return meetups.find(id, actor)
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)));
    }

    Mono<MeetupAnswer> answer(StoredMeetup meetup, Actor actor) {
        return members.findAll(List.of(meetup.host()))
                .map(known -> MeetupAnswer.of(meetup, known, actor, clock.instant()));
    }

    Mono<Page<MeetupCard>> cards(Page<StoredMeetup> page, Actor actor) {
        Instant now = clock.instant();
        Set<MemberId> hosts = page.items().stream().map(StoredMeetup::host).collect(Collectors.toSet());
        return members.findAll(hosts).map(known -> page.map(meetup -> MeetupCard.of(meetup, known, actor, now)));
    }

    /** Sends a decision about a meetup that the actor may see. */
    Mono<ResponseEntity<Void>> decide(MeetupId id, Actor actor, Function<StoredMeetup, Object> command) {
        return find(id, actor)
                .flatMap(meetup -> commands.send(actor.id(), command.apply(meetup)))
                .map(position -> ResponseEntity.noContent()
                        .headers(MeentPosition.of(position))
                        .build());
    }
}

package nl.meent.community.meetups.web;

import java.net.URI;
import nl.meent.community.commands.Created;
import nl.meent.runtime.web.positions.MeentPosition;
import org.springframework.http.ResponseEntity;

/** What creating answers: the id of what was created; its address is in {@code Location}. */
record CreatedMeetup(String id) {

    static ResponseEntity<CreatedMeetup> at(String path, Created created) {
        return ResponseEntity.created(URI.create(path))
                .headers(MeentPosition.of(created.position()))
                .body(new CreatedMeetup(created.id()));
    }
}

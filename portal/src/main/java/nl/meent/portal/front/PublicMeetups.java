package nl.meent.portal.front;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.List;
import nl.meent.portal.frame.Organisation;
import org.jspecify.annotations.Nullable;

/** Meetups that everyone may know of. */
record PublicMeetups(List<PublicMeetup> items) {
    record PublicMeetup(
            String title,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,

            @JsonAlias({"hostOrganisation", "host"}) @Nullable
            Organisation organisation) {}
}

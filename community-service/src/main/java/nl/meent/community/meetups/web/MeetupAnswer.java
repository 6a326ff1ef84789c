package nl.meent.community.meetups.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meent.community.markdown.Markdown;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.MemberView;
import nl.meent.events.meetups.AgendaItem;
import nl.meent.events.meetups.MaterialId;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/** A meetup as the API shows it to a member: the card and what does not fit on it. */
record MeetupAnswer(
        @JsonUnwrapped MeetupCard card,
        @Nullable String description,
        String descriptionHtml,
        List<AgendaItem> agenda,
        @Nullable String cancellationReason,
        List<MaterialAnswer> materials,
        @Nullable RecapAnswer recap,
        Instant scheduledAt,
        long revision) {

    /** A piece of material; without title and url when they were erased. */
    record MaterialAnswer(
            MaterialId id, @Nullable String title, @Nullable String url) {}

    /** What was learnt. */
    record RecapAnswer(
            String body, String bodyHtml, @Nullable Instant writtenAt) {}

    static MeetupAnswer of(StoredMeetup meetup, Map<MemberId, MemberView> members, Actor actor, Instant now) {
        return new MeetupAnswer(
                MeetupCard.of(meetup, members, actor, now),
                meetup.description(),
                Markdown.html(meetup.description()),
                meetup.agenda(),
                meetup.cancellationReason(),
                meetup.materials().stream()
                        .map(material -> new MaterialAnswer(material.id(), material.title(), material.url()))
                        .toList(),
                recap(meetup),
                meetup.scheduledAt(),
                meetup.revision());
    }

    private static @Nullable RecapAnswer recap(StoredMeetup meetup) {
        String body = meetup.recap();
        return body == null ? null : new RecapAnswer(body, Markdown.html(body), meetup.recapAt());
    }
}

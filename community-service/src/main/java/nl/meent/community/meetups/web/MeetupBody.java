package nl.meent.community.meetups.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.meetups.write.MeetupDetails;
import nl.meent.community.meetups.write.MeetupTimes;
import nl.meent.events.circles.CircleId;
import nl.meent.events.meetups.AgendaItem;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.web.bodies.LinkAddress;
import nl.meent.runtime.web.bodies.OneLine;
import org.jspecify.annotations.Nullable;

/** A meetup as it is scheduled; of an edit: the circles stay as they were. */
record MeetupBody(
        @NotBlank @OneLine @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String description,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 80) String> themes,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 80) String> circles,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable @OneLine @Size(max = 500) String place,

        @Nullable
        @Size(max = 2_000)
        @Pattern(regexp = LinkAddress.ENCRYPTED, message = "https://vergaderen.vng.nl/ons-overleg")
        String onlineUrl,

        @Nullable @Valid CapacityBody capacity,
        @Nullable @Size(max = 50) List<@Valid @NotNull AgendaBody> agenda,
        @JsonProperty("public") @Nullable Boolean isPublic) {

    /** Seats; null is unlimited, 0 means that this way is not offered. */
    record CapacityBody(
            @Nullable @Min(0) @Max(100_000) Integer onSite,
            @Nullable @Min(0) @Max(100_000) Integer online) {}

    /** A line of the programme. */
    record AgendaBody(
            @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "10:00")
            String time,

            @NotBlank @OneLine @Size(max = 200) String title) {}

    static MeetupBody of(StoredMeetup meetup) {
        return new MeetupBody(
                Objects.requireNonNullElse(meetup.title(), ""),
                Objects.requireNonNullElse(meetup.description(), ""),
                meetup.themes(),
                meetup.circles().stream().map(CircleId::value).toList(),
                meetup.startsAt(),
                meetup.endsAt(),
                meetup.place(),
                meetup.onlineUrl(),
                new CapacityBody(meetup.capacity().onSite(), meetup.capacity().online()),
                meetup.agenda().stream()
                        .map(item -> new AgendaBody(item.time(), item.title()))
                        .toList(),
                meetup.isPublic());
    }

    boolean isOpenToPublic() {
        return Boolean.TRUE.equals(isPublic);
    }

    List<ThemeId> themeIds() {
        return themes == null
                ? List.of()
                : themes.stream().distinct().map(ThemeId::new).toList();
    }

    List<CircleId> circleIds() {
        return circles == null
                ? List.of()
                : circles.stream().distinct().map(CircleId::new).toList();
    }

    MeetupDetails details() {
        return new MeetupDetails(
                title.strip(), description.strip(), themeIds(), place, onlineUrl, items(), isOpenToPublic());
    }

    private List<AgendaItem> items() {
        return agenda == null
                ? List.of()
                : agenda.stream()
                        .map(item -> new AgendaItem(item.time(), item.title().strip()))
                        .toList();
    }

    /** Also asked before it is known that both times are there. */
    @SuppressWarnings({"NullAway", "ConstantValue"})
    boolean endsTooEarly() {
        return startsAt != null && endsAt != null && !times().areInOrder();
    }

    /** Cut to milliseconds, as all times are. */
    MeetupTimes times() {
        return new MeetupTimes(
                Instant.ofEpochMilli(startsAt.toEpochMilli()), Instant.ofEpochMilli(endsAt.toEpochMilli()));
    }

    Capacity seats() {
        return capacity == null ? new Capacity(null, null) : new Capacity(capacity.onSite(), capacity.online());
    }
}

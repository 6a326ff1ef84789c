package nl.meent.portal.meetups;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.meent.portal.frame.Author;
import nl.meent.runtime.web.bodies.LinkAddress;
import org.jspecify.annotations.Nullable;

/**
 * A meetup, in a list or by itself.
 *
 * @param hosts          who may change it
 * @param status         {@code SCHEDULED}, {@code CANCELLED} or {@code HELD}
 * @param onlineUrl      null until one is registered
 * @param capacity       places per way of attending
 * @param registered     places taken per way of attending
 * @param waiting        members on the waiting list per way of attending
 * @param recap          what was learnt; null until a host wrote it
 * @param myRegistration null if the reader doesn't take part
 * @param mine           whether the reader is a host
 */
public record Meetup(
        String id,
        String title,
        @Nullable String description,
        @Nullable String descriptionHtml,
        @Nullable List<String> themes,
        @Nullable List<String> circles,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String onlineUrl,
        @Nullable Seats capacity,
        @Nullable Seats registered,
        @Nullable Seats waiting,
        @Nullable List<Item> agenda,
        @Nullable List<Material> materials,
        @Nullable Recap recap,
        @JsonProperty("public") @Nullable Boolean isPublic,
        @Nullable String status,
        @Nullable String cancellationReason,
        @JsonAlias("host") @Nullable Author author,
        @Nullable List<Author> hosts,
        @Nullable Registration myRegistration,
        @Nullable Boolean mine) {

    private static final Duration EARLY = Duration.ofMinutes(15);

    /** @param time for example {@code 09:30} */
    public record Item(String time, String title) {
        /** As all times are written: {@code 9.30}. */
        public String clock() {
            return time.replaceFirst("^0(?=\\d)", "").replace(':', '.');
        }
    }

    /** Something to read or watch afterwards; null where its text was erased. */
    public record Material(@Nullable String title, @Nullable String url) {
        public boolean isLink() {
            return LinkAddress.isOnTheWeb(url);
        }
    }

    /** What was learnt. */
    public record Recap(@Nullable String body, @Nullable String bodyHtml) {}

    public boolean isCancelled() {
        return "CANCELLED".equals(status);
    }

    public boolean isHeld() {
        return "HELD".equals(status);
    }

    public boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }

    /** Whether one can take part in this way at all. */
    public boolean offers(String way) {
        return capacity == null || !Integer.valueOf(0).equals(capacity.of(way));
    }

    /** Whether there are seats in a hall and nobody said yet where that is. */
    public boolean isPlaceToFollow() {
        return offers("ON_SITE") && place == null && title != null && !isHeld() && !isCancelled();
    }

    /** Whether one can take part online and there is no link yet; only who may see the link can know it. */
    public boolean isLinkToFollow() {
        return offers("ONLINE") && onlineUrl == null && !isHeld() && !isCancelled();
    }

    /** Whether the reader takes part in this way, or waits for it. */
    public boolean isMine(String way) {
        return myRegistration != null && myRegistration.way().equals(way);
    }

    /** Whether the reader has a seat, in whatever way. */
    public boolean isSeated() {
        return myRegistration != null && !myRegistration.isWaiting();
    }

    /** Whether the reader waits for a seat. */
    public boolean isWaiting() {
        return myRegistration != null && myRegistration.isWaiting();
    }

    /** Whether it is on the front page for everybody, member or not. */
    public boolean isForEveryone() {
        return Boolean.TRUE.equals(isPublic);
    }

    /** The ways in which one can take part. */
    public List<String> ways() {
        return Stream.of("ON_SITE", "ONLINE").filter(this::offers).toList();
    }

    /** Places left; null if there is no limit, or if nobody knows. */
    public @Nullable Integer left(String way) {
        Integer all = capacity == null ? null : capacity.of(way);
        Integer taken = registered == null ? null : registered.of(way);
        return all == null || taken == null ? null : Math.max(0, all - taken);
    }

    /** Whether one comes on the waiting list in this way. */
    public boolean isFull(String way) {
        return Integer.valueOf(0).equals(left(way));
    }

    /** Whether no way is left to get a place. */
    public boolean isFull() {
        return ways().stream().allMatch(this::isFull);
    }

    /** Whether the link may be followed: only on the web. */
    public boolean isJoinable() {
        return onlineUrl != null && onlineUrl.startsWith("https://");
    }

    /** From when on the link to join is shown: a quarter of an hour early. */
    public Instant joinableFrom() {
        return startsAt.minus(EARLY);
    }

    /** Whether one joins at this moment. */
    public boolean isJoinedAt(Instant now) {
        return !now.isBefore(joinableFrom()) && now.isBefore(endsAt);
    }

    /** Whether it is over at this moment. */
    public boolean isOverAt(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether it has begun at this moment. */
    public boolean isBegunAt(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Who organises it. */
    public List<Author> organisers() {
        return hosts != null ? hosts : author != null ? List.of(author) : List.of();
    }

    @Override
    public List<String> themes() {
        return themes == null ? List.of() : themes;
    }

    @Override
    public List<String> circles() {
        return circles == null ? List.of() : circles;
    }

    @Override
    public List<Item> agenda() {
        return agenda == null ? List.of() : agenda;
    }

    /** What was not erased. */
    @Override
    public List<Material> materials() {
        return materials == null
                ? List.of()
                : materials.stream()
                        .filter(material -> material.title() != null)
                        .toList();
    }
}

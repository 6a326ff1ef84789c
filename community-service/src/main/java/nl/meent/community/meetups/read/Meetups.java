package nl.meent.community.meetups.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.meent.community.members.Actor;
import nl.meent.events.meetups.MeetupId;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds meetups. */
@Component
public class Meetups {

    private static final Duration KEPT_IN_CALENDARS = Duration.ofDays(365);

    private final MongoCollection<Document> meetups;

    /** Reads from the database of this service. */
    public Meetups(MongoDatabase database) {
        this.meetups = database.getCollection(MeetupsProjection.MEETUPS);
    }

    /** The meetup if the member may see it, else empty. */
    public Mono<StoredMeetup> find(MeetupId id, Actor actor) {
        return Mono.from(meetups.find(eq(id.toString())).first())
                .map(StoredMeetup::new)
                .filter(meetup -> meetup.isVisibleTo(actor));
    }

    /** A page of the meetups that the member may see. */
    public Mono<Page<StoredMeetup>> list(MeetupFilter filter, MeetupSort sort, PageRequest page, Actor actor) {
        return page(filter.conditions(actor), sort, page);
    }

    /** A page of the meetups that everyone may know of: public, not cancelled, not over at this moment. */
    public Mono<Page<StoredMeetup>> listPublic(Instant now, PageRequest page) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(new Document("public", true).append("circles", List.of()).append("cancelled", false));
        conditions.add(new Document("endsAt", new Document("$gt", Date.from(now))));
        return page(conditions, MeetupSort.SOONEST, page);
    }

    /**
     * The meetups that the member may see and hosts or is registered for, also when they were cancelled, in order of time;
     * without those that were over more than a year before this moment.
     */
    public Mono<List<StoredMeetup>> ofMember(Actor member, Instant now) {
        Document lately = new Document("endsAt", new Document("$gt", Date.from(now.minus(KEPT_IN_CALENDARS))));
        return Flux.from(meetups.find(and(lately, MeetupFilter.ofMember(member.id())))
                        .sort(MeetupSort.SOONEST.order()))
                .map(StoredMeetup::new)
                .filter(meetup -> meetup.isVisibleTo(member))
                .collectList();
    }

    private Mono<Page<StoredMeetup>> page(List<Bson> conditions, MeetupSort sort, PageRequest page) {
        page.cursor().ifPresent(cursor -> conditions.add(sort.behind(cursor)));
        Bson filter = conditions.isEmpty() ? new Document() : and(conditions);
        return Flux.from(meetups.find(filter).sort(sort.order()).limit(page.toRead()))
                .map(StoredMeetup::new)
                .collectList()
                .map(read -> Page.of(read, page.limit(), sort::cursorAfter));
    }
}

package nl.meent.community.meetups.read;

import java.util.Date;
import java.util.List;
import nl.meent.runtime.web.paging.Cursor;
import org.bson.Document;
import org.bson.conversions.Bson;

/** In what order a list shows meetups. */
public enum MeetupSort {
    /** What begins first comes first, as in an agenda. */
    SOONEST(1),
    /** What begins last comes first. */
    LATEST(-1);

    private final int direction;

    MeetupSort(int direction) {
        this.direction = direction;
    }

    Bson order() {
        return new Document("startsAt", direction).append("_id", direction);
    }

    Cursor cursorAfter(StoredMeetup meetup) {
        return Cursor.after(meetup.startsAt(), meetup.id().value());
    }

    Bson behind(Cursor cursor) {
        String beyond = direction < 0 ? "$lt" : "$gt";
        Date at = Date.from(cursor.instant(0));
        return new Document(
                "$or",
                List.of(
                        new Document("startsAt", new Document(beyond, at)),
                        new Document("startsAt", at)
                                .append("_id", new Document(beyond, cursor.id(1).toString()))));
    }
}

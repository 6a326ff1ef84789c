package nl.meent.notification.inbox.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.meent.notification.following.mongo.NoticeDocuments;
import nl.meent.notification.inbox.Reader;
import nl.meent.notification.notices.Kind;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What a reader sees, as a query: the same that {@link Reader#sees} says of one notice. */
final class Conditions {

    static final Bson NOT_CONCEALED = ne("concealed", true);

    private Conditions() {}

    static Bson seenBy(Reader reader) {
        var member = reader.member();
        var organisation = member.organisation();
        return and(
                eq("member", member.id().value()),
                NOT_CONCEALED,
                nin("kind", reader.muted().stream().map(Kind::name).toList()),
                any("functions", of(member.function())),
                any("circles", member.circles()),
                any("themes", member.themes()),
                any("organisationKinds", of(organisation == null ? null : organisation.kind())),
                any("organisations", of(organisation == null ? null : organisation.code())));
    }

    private static Bson any(String list, Collection<String> values) {
        List<String> wanted = new ArrayList<>(values);
        wanted.add(NoticeDocuments.ANY);
        return in("audience." + list, wanted);
    }

    private static List<String> of(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}

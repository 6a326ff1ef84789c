package nl.meent.notification.following.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.meent.events.circles.CircleId;
import nl.meent.events.consultations.Audience;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.themes.ThemeId;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Quotation;
import nl.meent.notification.notices.Sequence;
import nl.meent.notification.notices.Signature;
import nl.meent.notification.notices.Subject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Notices as documents of the inbox. */
public final class NoticeDocuments {

    /** Collection of read marks, {@code {_id: id of the notice, member, readAt}}: source data, never rebuilt. */
    public static final String READ_MARKS = "read-marks";

    /** What an unlimited list of an audience is stored as, so that one condition finds both. */
    public static final String ANY = "*";

    private NoticeDocuments() {}

    static Document write(Notice notice) {
        return new Document("_id", notice.id())
                .append("member", notice.memberId().value())
                .append("sequence", notice.sequence().number())
                .append("unread", true)
                .append("kind", notice.occasion().kind().name())
                .append("occasion", notice.occasion().name())
                .append("subject", notice.subject().toString())
                .append("audience", audience(notice.audience()))
                .append("title", notice.title())
                .append("by", signature(notice.by()))
                .append("moment", notice.moment() == null ? null : Date.from(notice.moment()))
                .append("daysLeft", notice.daysLeft())
                .append("quotation", quotation(notice.quotation()))
                .append("createdAt", Date.from(notice.createdAt()));
    }

    /** Reads a document of the inbox. */
    public static Notice read(Document document) {
        return new Notice(
                document.get("_id", UUID.class),
                new MemberId(document.get("member", UUID.class)),
                new Sequence(document.getLong("sequence")),
                Occasion.valueOf(document.getString("occasion")),
                Subject.parse(document.getString("subject")),
                readAudience(document.get("audience", Document.class)),
                document.getString("title"),
                readSignature(document.get("by", Document.class)),
                instant(document, "moment"),
                document.getInteger("daysLeft"),
                readQuotation(document.get("quotation", Document.class)),
                document.getDate("createdAt").toInstant());
    }

    /** A moment of a document; null when it isn't there. */
    public static @Nullable Instant instant(Document document, String field) {
        Date date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }

    private static @Nullable Document quotation(@Nullable Quotation quotation) {
        return quotation == null
                ? null
                : new Document("question", quotation.question()).append("text", quotation.text());
    }

    /** Null in what was stored before notices repeated anything. */
    private static @Nullable Quotation readQuotation(@Nullable Document document) {
        return document == null ? null : new Quotation(document.getString("question"), document.getString("text"));
    }

    private static Document audience(Audience audience) {
        return new Document("functions", limit(audience.functions()))
                .append("circles", limit(audience.circles()))
                .append("themes", limit(audience.themes()))
                .append("organisationKinds", limit(audience.organisationKinds()))
                .append("organisations", limit(audience.organisations()));
    }

    private static Audience readAudience(Document audience) {
        return new Audience(
                readLimit(audience, "functions", MemberFunction::valueOf),
                readLimit(audience, "circles", CircleId::of),
                readLimit(audience, "themes", ThemeId::of),
                readLimit(audience, "organisationKinds", OrganisationKind::valueOf),
                readLimit(audience, "organisations", Function.identity()));
    }

    private static <T> List<T> readLimit(Document audience, String list, Function<String, T> read) {
        List<String> values = audience.getList(list, String.class);
        return values.equals(List.of(ANY))
                ? List.of()
                : values.stream().map(read).toList();
    }

    private static List<String> limit(List<?> values) {
        return values.isEmpty()
                ? List.of(ANY)
                : values.stream().map(Object::toString).toList();
    }

    private static @Nullable Document signature(@Nullable Signature by) {
        return by == null
                ? null
                : new Document("asker", by.asker())
                        .append(
                                "function",
                                by.function() == null ? null : by.function().name())
                        .append("organisation", by.organisation());
    }

    private static @Nullable Signature readSignature(@Nullable Document by) {
        if (by == null) {
            return null;
        }
        String function = by.getString("function");
        return new Signature(
                by.getBoolean("asker"),
                function == null ? null : MemberFunction.valueOf(function),
                by.getString("organisation"));
    }
}

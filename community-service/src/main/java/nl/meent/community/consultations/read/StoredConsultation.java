package nl.meent.community.consultations.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ClarificationId;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Role;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A consultation as the projection keeps it. */
public final class StoredConsultation {

    private final Document stored;
    private final ConsultationContent content;

    StoredConsultation(Document stored) {
        this.stored = stored;
        this.content = ContentDocuments.content(stored.get("content", Document.class));
    }

    /**
     * What was explained about a question.
     *
     * @param id          the clarification
     * @param questionId  the question
     * @param text        the explanation
     * @param clarifiedAt when
     */
    public record Clarification(ClarificationId id, String questionId, String text, Instant clarifiedAt) {}

    /**
     * More time than there was.
     *
     * @param closesAt   the deadline from then on
     * @param reason     why
     * @param extendedAt when
     */
    public record Extension(Instant closesAt, String reason, Instant extendedAt) {}

    /** The consultation. */
    public ConsultationId id() {
        return ConsultationId.of(stored.getString("_id"));
    }

    /** What was drafted last, or approved; its times are those of the draft. */
    public ConsultationContent content() {
        return content;
    }

    /** The advocate who drafted it. */
    public MemberId author() {
        return MemberId.of(stored.getString("author"));
    }

    /** When it was drafted. */
    public Instant draftedAt() {
        return stored.getDate("draftedAt").toInstant();
    }

    /** When it opens or opened; null until decided. */
    public @Nullable Instant opensAt() {
        return instant("opensAt");
    }

    /** The deadline, extensions included; null until decided. */
    public @Nullable Instant closesAt() {
        return instant("closesAt");
    }

    /** Whether the log records that it closed: a moment after it has. */
    public boolean isClosingRecorded() {
        return stored.getLong("closedPosition") != null;
    }

    /** Counts from 1 and grows with every change of the draft. */
    public long revision() {
        return 1L + stored.getList("edits", Long.class).size();
    }

    /** How far it is at a moment. What the log records as closed is closed, also when the clock was put back since. */
    public ConsultationStatus status(Instant now) {
        if (stored.getBoolean("withdrawn")) {
            return ConsultationStatus.WITHDRAWN;
        }
        Instant opens = opensAt();
        Instant closes = closesAt();
        if (!stored.getBoolean("approved") || opens == null || closes == null) {
            return ConsultationStatus.DRAFT;
        }
        if (!isClosingRecorded() && opens.isAfter(now)) {
            return ConsultationStatus.SCHEDULED;
        }
        if (!isClosingRecorded() && closes.isAfter(now)) {
            return ConsultationStatus.OPEN;
        }
        return outcomeAt() == null ? ConsultationStatus.CLOSED : ConsultationStatus.OUTCOME_PUBLISHED;
    }

    /** Whether it concerns a member, so that the member may respond. */
    public boolean concerns(Actor actor) {
        return new AudienceRule(content.audience()).includes(actor);
    }

    /** Whether a member may see it: advocates always; whom it concerns from its opening on. */
    public boolean isVisibleTo(Actor actor, Instant now) {
        return actor.has(Role.ADVOCATE) || concerns(actor) && hasOpened(now);
    }

    /** Whether it was withdrawn before anybody was asked. */
    boolean isDiscarded() {
        return stored.getBoolean("withdrawn") && !stored.getBoolean("opened");
    }

    private boolean hasOpened(Instant now) {
        return switch (status(now)) {
            case DRAFT, SCHEDULED -> false;
            case OPEN, CLOSED, OUTCOME_PUBLISHED -> true;
            case WITHDRAWN -> stored.getBoolean("opened");
        };
    }

    /** Why it was withdrawn, or null. */
    public @Nullable String withdrawalReason() {
        return stored.getString("withdrawalReason");
    }

    /** What was explained, oldest first. */
    public List<Clarification> clarifications() {
        return stored.get("clarifications", Document.class).entrySet().stream()
                .map(entry -> clarification(entry.getKey(), (Document) entry.getValue()))
                .sorted(Comparator.comparing(Clarification::clarifiedAt)
                        .thenComparing(each -> each.id().toString()))
                .toList();
    }

    private static Clarification clarification(String id, Document stored) {
        return new Clarification(
                ClarificationId.of(id),
                stored.getString("questionId"),
                stored.getString("text"),
                stored.getDate("at").toInstant());
    }

    /** How the deadline moved, oldest first. */
    public List<Extension> extensions() {
        return stored.get("extensions", Document.class).values().stream()
                .map(Document.class::cast)
                .map(extension -> new Extension(
                        extension.getDate("closesAt").toInstant(),
                        extension.getString("reason"),
                        extension.getDate("at").toInstant()))
                .sorted(Comparator.comparing(Extension::closesAt))
                .toList();
    }

    /** What came of it, or null. */
    public @Nullable Outcome outcome() {
        Document outcome = stored.get("outcome", Document.class);
        return outcome == null ? null : ContentDocuments.outcome(outcome);
    }

    /** Which outcome it is: 1 is the first, and each that was published since is one more; 0 as long as there is none. */
    public long outcomeVersion() {
        return stored.getList("outcomes", Long.class).size();
    }

    /** When the outcome was published, or null. */
    public @Nullable Instant outcomeAt() {
        return instant("outcomeAt");
    }

    /** When it was last changed after that, or null. */
    public @Nullable Instant outcomeChangedAt() {
        return instant("outcomeChangedAt");
    }

    /** What became of the outcome later, newest first. */
    public List<FollowUp> followUps() {
        Document followUps = stored.get("followUps", Document.class);
        return followUps == null ? List.of() : FollowUp.newestFirst(followUps);
    }

    private @Nullable Instant instant(String field) {
        Date date = stored.getDate(field);
        return date == null ? null : date.toInstant();
    }
}

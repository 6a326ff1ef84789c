package nl.meent.notification.notices;

import java.time.Instant;
import java.util.UUID;
import nl.meent.events.consultations.Audience;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member is told. Its texts are made when it is read, in the reader's language.
 *
 * @param id        the same whenever the log is replayed, and what makes it one: the second notice of an id is none
 * @param memberId  who is told
 * @param sequence  place in the inbox
 * @param occasion  why
 * @param subject   about what
 * @param audience  who may see the subject; looked at again at every read
 * @param title     title of the subject, or null when it has been erased
 * @param by        who did it, or null where that says nothing
 * @param moment    the time that the text names, or null
 * @param daysLeft  the days that the text names, or null
 * @param quotation what the association wrote, or null
 * @param createdAt when it happened
 */
public record Notice(
        UUID id,
        MemberId memberId,
        Sequence sequence,
        Occasion occasion,
        Subject subject,
        Audience audience,
        @Nullable String title,
        @Nullable Signature by,
        @Nullable Instant moment,
        @Nullable Integer daysLeft,
        @Nullable Quotation quotation,
        Instant createdAt) {}

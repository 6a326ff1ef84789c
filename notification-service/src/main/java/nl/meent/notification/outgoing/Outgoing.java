package nl.meent.notification.outgoing;

import java.time.Instant;
import java.util.UUID;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A notice that is about to go out. It holds no word and no address: those are looked up when it goes.
 *
 * @param id        its own; of a notice that goes to one place that of the notice
 * @param notice    id of the notice
 * @param member    to whom
 * @param to        id of the place, where a member may have several; null where there is one
 * @param createdAt when what it tells happened
 * @param attempt   which attempt this is, from 1
 * @param claim     whose attempt it is; another's settles nothing
 */
public record Outgoing(
        UUID id, UUID notice, MemberId member, @Nullable String to, Instant createdAt, int attempt, UUID claim) {}

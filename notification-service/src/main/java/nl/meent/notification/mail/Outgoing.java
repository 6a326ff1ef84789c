package nl.meent.notification.mail;

import java.time.Instant;
import java.util.UUID;
import nl.meent.events.members.MemberId;

/**
 * A notice that is about to go out by e-mail. It holds no word and no address: those are looked up when it goes.
 *
 * @param notice    id of the notice, and so of the message
 * @param member    to whom
 * @param createdAt when what it tells happened
 * @param attempt   which attempt this is, from 1
 * @param claim     whose attempt it is; another's settles nothing
 */
public record Outgoing(UUID notice, MemberId member, Instant createdAt, int attempt, UUID claim) {}

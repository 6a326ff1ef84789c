/** Keeps outboxes in MongoDB. No rule. */
@NullMarked
package nl.meent.notification.outgoing.mongo;

import org.jspecify.annotations.NullMarked;

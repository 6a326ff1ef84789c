/** Keeps the outbox in MongoDB. No rule. */
@NullMarked
package nl.meent.notification.mail.mongo;

import org.jspecify.annotations.NullMarked;

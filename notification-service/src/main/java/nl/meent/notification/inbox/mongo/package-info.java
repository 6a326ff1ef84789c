/** Reads inboxes and keeps read marks in MongoDB. No rule. */
@NullMarked
package nl.meent.notification.inbox.mongo;

import org.jspecify.annotations.NullMarked;

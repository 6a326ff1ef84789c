/** Keeps what is remembered, the inbox items and the position in MongoDB, so that a crash at any moment changes nothing. No rule about who is told. */
@NullMarked
package nl.meent.notification.following.mongo;

import org.jspecify.annotations.NullMarked;

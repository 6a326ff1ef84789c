/** Encrypts for a browser (RFC 8291, RFC 8188) and signs for its push service (RFC 8292), with the JDK's own primitives alone. */
@NullMarked
package nl.meent.notification.push.encryption;

import org.jspecify.annotations.NullMarked;

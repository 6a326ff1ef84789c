/** Keeps addresses in MongoDB. No rule. */
@NullMarked
package nl.meent.notification.addresses.mongo;

import org.jspecify.annotations.NullMarked;

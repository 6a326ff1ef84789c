/** Keeps preferences in MongoDB. No rule. */
@NullMarked
package nl.meent.notification.preferences.mongo;

import org.jspecify.annotations.NullMarked;

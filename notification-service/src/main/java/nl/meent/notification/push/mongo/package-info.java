/** Keeps members' browsers in MongoDB. No rule but their number. */
@NullMarked
package nl.meent.notification.push.mongo;

import org.jspecify.annotations.NullMarked;

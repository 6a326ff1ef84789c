/** notification-service: who is told what, when and how, once. No feature lives at this level. */
@NullMarked
package nl.meent.notification;

import org.jspecify.annotations.NullMarked;

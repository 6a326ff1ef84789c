/** Says in Dutch or English what a notice means. No HTTP, no store. */
@NullMarked
package nl.meent.notification.inbox.words;

import org.jspecify.annotations.NullMarked;

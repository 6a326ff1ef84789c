/** What a member is told: kinds, occasions, notices and their place in the log. Neither who is told nor how it is stored. */
@NullMarked
package nl.meent.notification.notices;

import org.jspecify.annotations.NullMarked;

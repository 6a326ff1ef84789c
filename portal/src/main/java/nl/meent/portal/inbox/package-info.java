/** The member's inbox. */
@NullMarked
package nl.meent.portal.inbox;

import org.jspecify.annotations.NullMarked;

/** Sessions, kept in the portal's own database so that a restart signs nobody out. What they hold is decided elsewhere. */
@NullMarked
package nl.meent.portal.sessions;

import org.jspecify.annotations.NullMarked;

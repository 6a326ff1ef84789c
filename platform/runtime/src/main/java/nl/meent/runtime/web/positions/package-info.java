/**
 * The header that carries positions of the log. Waiting for a position lives with the followers.
 */
@NullMarked
package nl.meent.runtime.web.positions;

import org.jspecify.annotations.NullMarked;

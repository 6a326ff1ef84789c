/** What a post or an answer said before, and what changed. Editing is not here. */
@NullMarked
package nl.meent.portal.history;

import org.jspecify.annotations.NullMarked;

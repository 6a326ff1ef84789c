/** GET /v1/suggestions: what a member may mean while typing. Finds by the beginnings of words only; what is written in a text is searched for elsewhere. */
@NullMarked
package nl.meent.search.suggestions;

import org.jspecify.annotations.NullMarked;

/** The managed list of themes, as the log tells it: what they are called and what else they are called. Counts nothing. */
@NullMarked
package nl.meent.search.themes;

import org.jspecify.annotations.NullMarked;

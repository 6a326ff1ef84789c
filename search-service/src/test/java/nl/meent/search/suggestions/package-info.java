/** Tests of the package. */
@NullMarked
package nl.meent.search.suggestions;

import org.jspecify.annotations.NullMarked;

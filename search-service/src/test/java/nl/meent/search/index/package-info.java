/** Tests of the package. */
@NullMarked
package nl.meent.search.index;

import org.jspecify.annotations.NullMarked;

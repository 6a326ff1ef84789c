/** Tests of the package. */
@NullMarked
package nl.meent.search.similar;

import org.jspecify.annotations.NullMarked;

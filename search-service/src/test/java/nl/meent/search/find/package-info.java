/** Tests of the package. */
@NullMarked
package nl.meent.search.find;

import org.jspecify.annotations.NullMarked;

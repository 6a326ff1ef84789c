/** Tests of the package. */
@NullMarked
package nl.meent.search.following;

import org.jspecify.annotations.NullMarked;

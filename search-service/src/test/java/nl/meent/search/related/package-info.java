/** Tests of the package. */
@NullMarked
package nl.meent.search.related;

import org.jspecify.annotations.NullMarked;

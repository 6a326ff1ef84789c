/** Tests of the service as a whole. */
@NullMarked
package nl.meent.search;

import org.jspecify.annotations.NullMarked;

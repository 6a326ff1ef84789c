/** Decides about circles. Knows no view. */
@NullMarked
package nl.meent.community.circles.write;

import org.jspecify.annotations.NullMarked;

/** Tests what is shown of circles. */
@NullMarked
package nl.meent.community.circles.read;

import org.jspecify.annotations.NullMarked;

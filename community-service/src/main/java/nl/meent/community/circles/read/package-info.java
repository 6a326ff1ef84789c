/** Circles as they are shown, who is in them, and who asked. */
@NullMarked
package nl.meent.community.circles.read;

import org.jspecify.annotations.NullMarked;

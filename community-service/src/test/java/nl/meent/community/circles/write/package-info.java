/** The rules of circles, told by Axon's fixture. */
@NullMarked
package nl.meent.community.circles.write;

import org.jspecify.annotations.NullMarked;

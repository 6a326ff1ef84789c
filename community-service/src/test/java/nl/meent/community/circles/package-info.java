/** Circles over HTTP. */
@NullMarked
package nl.meent.community.circles;

import org.jspecify.annotations.NullMarked;

/** The front page, for visitors and for members, and the few pages about Meent itself. */
@NullMarked
package nl.meent.portal.front;

import org.jspecify.annotations.NullMarked;

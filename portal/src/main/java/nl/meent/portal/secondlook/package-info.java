/** The second look at a text in which personal data seem to stand, before it is placed. Which pages ask for it is their affair. */
@NullMarked
package nl.meent.portal.secondlook;

import org.jspecify.annotations.NullMarked;

/** Which addresses a link may have. */
@NullMarked
package nl.meent.community.links;

import org.jspecify.annotations.NullMarked;

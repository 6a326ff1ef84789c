/** Which addresses a link may have, wherever members give one: in fields and in texts. Knows no feature. */
@NullMarked
package nl.meent.community.links;

import org.jspecify.annotations.NullMarked;

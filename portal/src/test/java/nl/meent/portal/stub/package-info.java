/** Services and an issuer that answer as {@code api.md} says, and a browser without JavaScript. For tests only. */
@NullMarked
package nl.meent.portal.stub;

import org.jspecify.annotations.NullMarked;

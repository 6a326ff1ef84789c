/** The platform seen from outside, over HTTP and in a browser. Nothing here depends on the code of a service. */
@NullMarked
package nl.meent.acceptance;

import org.jspecify.annotations.NullMarked;

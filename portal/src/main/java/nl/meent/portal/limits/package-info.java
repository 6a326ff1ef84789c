/** How much one member may send to the portal in a while, and one address without signing in. What a service allows is its own affair. */
@NullMarked
package nl.meent.portal.limits;

import org.jspecify.annotations.NullMarked;

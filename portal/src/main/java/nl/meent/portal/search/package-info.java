/** Searching in everything that the member may see. */
@NullMarked
package nl.meent.portal.search;

import org.jspecify.annotations.NullMarked;
